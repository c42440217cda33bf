import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { drawAddress } from './draw-address.ts';

const addresses = [
  'https://twiza.example/ar/',
  'https://twiza.example/fr/associations/annawat-foundation/',
  `https://twiza.example/zgh/associations/${'a'.repeat(80)}/`,
];

it.each(addresses)('a telephone reads %s', (address) => {
  const { src, size } = drawAddress(address);
  const { data, width } = readPicture(src, size);
  expect(jsQR(data, width, width)?.data).toBe(address);
});

it('weighs little on every page', () => {
  expect(drawAddress(addresses[1] ?? '').src.length).toBeLessThan(400);
});

/** The picture as a camera sees it: larger, with white around it. */
function readPicture(src: string, size: number) {
  const png = Buffer.from(src.replace(/^[^,]*,/, ''), 'base64');
  const start = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const [scale, quiet] = [3, 4];
  const width = (size + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let at = 0; at < width * width; at++) {
    const x = Math.floor((at % width) / scale) - quiet;
    const y = Math.floor(at / width / scale) - quiet;
    const isInside = x >= 0 && y >= 0 && x < size && y < size;
    const byte = rows[y * (1 + Math.ceil(size / 8)) + 1 + (x >> 3)] ?? 255;
    if (isInside && !(byte & (128 >> (x & 7)))) data.fill(0, at * 4, at * 4 + 3);
  }
  return { data, width };
}
