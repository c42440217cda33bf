import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimFolder } from './bundle-editor.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function finish(name: string): string {
  const finished = join(folder, name);
  mkdirSync(finished);
  writeFileSync(join(finished, 'editor.js'), name);
  return finished;
}

describe('a bundle that two builds make at once', () => {
  it('is that of the first, and the second goes on with it', async () => {
    const place = join(folder, 'made');
    await claimFolder(finish('first'), place);
    await claimFolder(finish('second'), place);
    expect(readFileSync(join(place, 'editor.js'), 'utf8')).toBe('first');
  });

  it('fails where it comes to no place at all', async () => {
    const missing = join(folder, 'missing');
    await expect(claimFolder(missing, join(folder, 'made'))).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual([]);
  });
});
