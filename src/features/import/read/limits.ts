const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** How much of a file is read before it is refused: what people have stays far below. */
export const readLimits = {
  /** Of a line of text between two line breaks. */
  lineBytes: 2 * megabyte,
  /** Of a row with line breaks within its quotes, and of a value of JSON or XML. */
  recordBytes: 16 * megabyte,
  /** Of a row. */
  columns: 16_384,
  /** Of a table. */
  rows: 2_000_000,
  /** Lists within lists in JSON. */
  depth: 64,
  /** Files in a folder or an archive. */
  files: 20_000,
  /** Folders within folders. */
  folders: 16,
  /** Of a file, and of all files of an archive together, after unpacking. */
  unpackedBytes: 4 * 1024 * megabyte,
  /** Unpacked to packed bytes, of a file of an archive that unpacks to more than `ratioFrom`. */
  ratio: 250,
  ratioFrom: 8 * megabyte,
  /** Of a spreadsheet in an archive: it is kept in memory. */
  nestedBytes: 128 * megabyte,
  /** Of JSON whose rows are kept in memory instead of being read twice. */
  keptBytes: 8 * megabyte,
};

export type Limits = typeof readLimits;

/** As notes say a limit. */
export function inMegabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / megabyte));
}
