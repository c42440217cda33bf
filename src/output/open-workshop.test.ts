import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { isRunning, nameProcess } from './is-running.ts';
import { nameOutput, openWorkshop } from './open-workshop.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'twiza-workshop-'));
});
const building = () => join(root, '.astro/building');

it('lets one build at a time make one output, and says so to the second', () => {
  const first = openWorkshop(root, '/a/dist');
  expect(() => openWorkshop(root, '/a/dist')).toThrow(
    `Another build is writing /a/dist (process ${process.pid}).`,
  );
  openWorkshop(root, '/b/dist').close();
  first.close();
  openWorkshop(root, '/a/dist').close();
  expect(readdirSync(building())).toEqual([]);
});

it('has a name for each output', () => {
  const outputs = ['/a/dist', '/a-dist', '/a/é', '/a/à', '/', '/a/dist ', '/a/#x'];
  const names = outputs.map(nameOutput);
  expect(new Set(names).size).toBe(outputs.length);
  for (const name of names) expect(name).toMatch(/^[\w-]+$/);
});

it('clears away what killed builds left, of whichever output', () => {
  for (const [name, builder] of Object.entries({ a: '99999999', b: '99999999 1', c: '' })) {
    mkdirSync(join(building(), name, 'site'), { recursive: true });
    writeFileSync(join(building(), name, 'builder'), builder);
  }
  mkdirSync(join(building(), 'd.99999999'));
  const workshop = openWorkshop(root, '/a/dist');
  expect(readdirSync(building())).toEqual([nameOutput('/a/dist')]);
  workshop.close();
});

it('knows a program again by when it started', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const name = nameProcess(child.pid);
  expect(isRunning(name)).toBe(true);
  if (existsSync('/proc/self/stat')) expect(isRunning(`${child.pid} 1`)).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isRunning(name)).toBe(false);
  for (const none of ['', '0', '-1', 'x', '1.5']) expect(isRunning(none)).toBe(false);
});
