import { crc32, deflateSync } from 'node:zlib';

/** A picture of black and white squares. */
export interface Squares {
  /** Squares in a row, and rows. */
  size: number;
  isDark: (x: number, y: number) => boolean;
}

/** So few bytes do not become fewer, and what packs them would take a quarter of a megabyte for each page. */
const unpacked = { level: 0, windowBits: 9, memLevel: 1 };

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A PNG of one bit a pixel: the smallest picture that every browser draws. https://www.w3.org/TR/png-3/ */
export function writePng({ size, isDark }: Squares): Buffer {
  // A byte before each row says how it is filtered: not at all. White is 1.
  const width = 1 + Math.ceil(size / 8);
  const rows = Buffer.alloc(width * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x += 8) {
      let eight = 0;
      for (let bit = 0; bit < 8 && x + bit < size; bit++)
        if (!isDark(x + bit, y)) eight |= 128 >> bit;
      rows[y * width + 1 + (x >> 3)] = eight;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.writeUInt8(1, 8);
  const parts = { IHDR: header, IDAT: deflateSync(rows, unpacked), IEND: Buffer.alloc(0) };
  return Buffer.concat([
    signature,
    ...Object.entries(parts).map(([name, data]) => writeChunk(name, data)),
  ]);
}

function writeChunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
