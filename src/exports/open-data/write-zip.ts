import { type Zippable, zipSync } from 'fflate';

/** A zip keeps the clock of whoever reads it; the same numbers everywhere make the same bytes. */
const mtime = new Date(1980, 0, 1);

/** A zip of files that is the same whenever and wherever it is made. */
export function writeZip(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = [...files].map(([path, body]): [string, Zippable[string]] => [
    path,
    [typeof body === 'string' ? encoder.encode(body) : body, { mtime }],
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6 });
}
