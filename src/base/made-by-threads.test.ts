import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeAmongThreads, type SharedMaking } from './made-by-threads.ts';

const names = ['ar', 'fr'] as const;
const make = vi.fn((name: string) => ({ name, bytes: new Map([[name, new Uint8Array([1, 2])]]) }));
let shared: SharedMaking;
beforeEach(() => {
  const left = new Int32Array(new SharedArrayBuffer(4));
  shared = { folder: mkdtempSync(join(tmpdir(), 'twiza-made-')), left };
  make.mockClear();
});
afterEach(() => rmSync(shared.folder, { recursive: true }));

it('what one thread has made, another does not make again', () => {
  const first = makeAmongThreads(names, 'fr', make, shared);
  const second = makeAmongThreads(names, 'fr', make, shared);
  expect(second).toEqual(first);
  expect(second).toEqual({ name: 'fr', bytes: new Map([['fr', new Uint8Array([1, 2])]]) });
  expect(makeAmongThreads(names, 'ar', make, shared).name).toBe('ar');
  expect(make.mock.calls.flat()).toEqual(['ar', 'fr']);
});

it('where nothing is shared, only what is asked for is made', () => {
  expect(makeAmongThreads(names, 'fr', make, undefined).name).toBe('fr');
  expect(make).toHaveBeenCalledOnce();
});
