import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { isRunning, nameProcess } from './is-running.ts';
import { nameOutput, openWorkshop, takeTurn } from './open-workshop.ts';

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

it('lets one build at a time read its records, and passes over who was killed', async () => {
  const order: string[] = [];
  const endFirst = await takeTurn(root);
  const second = takeTurn(root).then((end) => {
    order.push('second');
    return end;
  });
  await new Promise(setImmediate);
  order.push('first');
  endFirst();
  const endSecond = await second;
  expect(order).toEqual(['first', 'second']);
  // Whoever has had it gives it back no second time.
  endFirst();
  expect(readdirSync(building())).toEqual(['records']);
  endSecond();
  mkdirSync(join(building(), 'records'));
  writeFileSync(join(building(), 'records/builder'), '99999999');
  const end = await takeTurn(root);
  expect(readdirSync(building())).toEqual(['records']);
  end();
  expect(readdirSync(building())).toEqual([]);
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
