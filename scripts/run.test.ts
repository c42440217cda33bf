import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#build/tools.ts';

const launcher = join(root, 'scripts/run.mjs');
const commands = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;

function run(...args: string[]) {
  return spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8' });
}

it.each(Object.entries(commands))('starts %s, as package.json says', (name, line) => {
  expect(line).toBe(`node scripts/run.mjs ${name}`);
});

it('hands options on, and ends as the command does', () => {
  const { status, stderr } = run('check', '--lang', 'xx');
  expect(stderr).toContain('--lang');
  expect(status).toBe(2);
});

it('says in a sentence that there is no such command', () => {
  const { status, stderr } = run('biuld');
  expect(stderr).toBe('There is no command "biuld". "npm run" lists them all.\n');
  expect(status).toBe(1);
});

it('ends with the command that it was told to end', async () => {
  const site = mkdtempSync(join(tmpdir(), 'twiza-run-'));
  writeFileSync(join(site, 'index.html'), '<!doctype html>');
  const child = spawn(process.execPath, [launcher, 'start', '--no-build'], {
    env: { ...process.env, PORT: '4390', TWIZA_OUT: site },
  });
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    if (output.includes('Twiza is at')) child.kill('SIGTERM');
  }
  if (child.exitCode === null) await once(child, 'exit');
  expect(output).toContain('Stopped.');
  expect(child.exitCode).toBe(0);
});
