import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patchDecap } from './patch-decap.ts';

const packages = join(import.meta.dirname, '../../../node_modules');
const editor = 'decap-cms-core/dist/esm/components/Editor/Editor.js';

/** Runs one hook of the plugin as Vite does; its error is thrown. */
function run<Result>(hook: unknown, ...options: unknown[]): Result {
  const context = {
    error(message: string) {
      throw new Error(message);
    },
  };
  return (hook as (...all: unknown[]) => Result).apply(context, options);
}
const transform = (code: string, path: string) =>
  run<{ code: string } | null>(patchDecap().transform, code, `/twiza/node_modules/${path}`)?.code;

describe('a patch of Decap', () => {
  const installed = readFileSync(join(packages, editor), 'utf8');

  it('loads a record before its kept draft is offered', () => {
    const patched = transform(installed, editor) ?? '';
    expect(patched.indexOf('loadEntry(collection, slug)')).toBeLessThan(
      patched.indexOf('retrieveLocalBackup(collection, slug)'),
    );
  });

  it('stops the build when the file has changed', () => {
    const changed = installed.replace('retrieveLocalBackup(collection, slug);', '');
    expect(() => transform(changed, editor)).toThrow(`${editor} no longer takes its patch`);
  });

  it('stops the build when the bundle holds none of its file', () => {
    expect(() => run(patchDecap().generateBundle)).toThrow('no patch was applied to');
  });

  it('leaves every other file alone', () => {
    expect(transform('export {}', 'decap-cms-core/dist/esm/index.js')).toBeUndefined();
  });
});
