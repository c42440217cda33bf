import { expect, it } from 'vitest';
import { hashAtOnce } from './hash-at-once.ts';

const text = new TextEncoder().encode('run();');

it.each([
  ['SHA-256', text],
  ['SHA-256', text.subarray(1, 4)],
  ['SHA-256', text.buffer],
  ['SHA-384', text],
] as const)('hashes by %s what it is given as the platform does', async (algorithm, data) => {
  const own = { digest: crypto.subtle.digest.bind(crypto.subtle) };
  hashAtOnce(own);
  const [made, expected] = [own.digest(algorithm, data), crypto.subtle.digest(algorithm, data)];
  expect(Buffer.from(await made)).toEqual(Buffer.from(await expected));
});
