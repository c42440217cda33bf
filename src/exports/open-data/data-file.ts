/** What a file holds. */
export type Body = string | Uint8Array<ArrayBuffer>;

/** A file below `/data/` that is made when somebody asks for it. */
export interface DataFile {
  /** Below `/data/`. */
  path: string;
  /** How many records, rows or points it holds. */
  rows?: number;
  make: () => Body | Promise<Body>;
}
