import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { explainFailure, OutputError } from './explain-failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'twiza-failure-'));
writeFileSync(join(folder, 'file'), '');

it.each([
  [() => readFileSync(join(folder, 'none')), `${join(folder, 'none')}: It is not there.`],
  [() => readFileSync(join(folder, 'file/x')), 'A part of the path is no folder.'],
  [() => readFileSync(folder), 'It is a folder, where a file should be.'],
  [() => cpSync(join(folder, 'none'), join(folder, 'x')), 'It is not there.'],
  [() => writeFileSync(join(folder, 'x'.repeat(300)), ''), 'The name is too long.'],
  [() => readFile(join(folder, 'none')), 'It is not there.'],
])('says in a sentence what the system refused (%s)', async (fail, sentence) => {
  const error = await Promise.resolve()
    .then(fail)
    .catch((error: unknown) => error);
  expect(explainFailure(error)).toContain(sentence);
});

it('names the disk that is full, and the program that is missing', async () => {
  const full = { code: 'ENOSPC', syscall: 'write', path: 'a.yaml' };
  expect(explainFailure(Object.assign(new Error(), full))).toBe('a.yaml: The disk is full.');
  const [error] = await once(spawn('twiza-no-such-program'), 'error').catch((error) => [error]);
  expect(explainFailure(error)).toBe(
    'The program twiza-no-such-program does not start: It is not there.',
  );
});

it('tells what is ours as it is, and hides no mistake in the code', () => {
  expect(explainFailure(new OutputError('Ours.'))).toBe('Ours.');
  expect(explainFailure(new TypeError('x is not a function'))).toBeUndefined();
  expect(explainFailure(Object.assign(new Error('bad'), { code: 'ERR_X' }))).toBeUndefined();
  expect(explainFailure('text')).toBeUndefined();
});
