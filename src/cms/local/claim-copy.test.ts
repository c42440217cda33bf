import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { claimCopy } from './claim-copy.ts';

const makeFolder = () => mkdtempSync(join(tmpdir(), 'twiza-claim-'));

it('a second editor on the same copy says where the first one is', () => {
  const folder = makeFolder();
  const first = claimCopy(folder);
  expect(() => claimCopy(folder)).toThrow(`open already (process ${process.pid})`);
  first.announce('http://localhost:4322/admin/');
  expect(() => claimCopy(folder)).toThrow('open already at http://localhost:4322/admin/');
  first.release();
  claimCopy(folder).release();
  expect(existsSync(join(folder, 'open'))).toBe(false);
});

it('one that was killed stands in nobody’s way', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'open'), '99999999 http://localhost:4322/admin/');
  claimCopy(folder).release();
});
