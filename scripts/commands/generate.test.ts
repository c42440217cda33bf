import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from '#testing/run-script.ts';

const content = join(import.meta.dirname, '../../content');

describe('npm run generate', () => {
  it.each([[['--foo']], [['x']]])('says how it is called when called with %j', async (args) => {
    const { code, errors } = await runScript('generate.ts', content, ...args);
    expect(code).toBe(2);
    expect(errors).toContain('npm run generate [-- --check]');
    expect(errors).not.toContain('    at ');
  });

  it('wants the guides of its own content folder only', async () => {
    const fixture = join(import.meta.dirname, '../../tests/fixtures/empty');
    const ours = await runScript('generate.ts', content, '--check');
    const other = await runScript('generate.ts', fixture, '--check');
    const list = (errors: string) =>
      errors.split('\n').filter((line) => !line.startsWith('content/'));
    expect(list(other.errors)).toEqual(list(ours.errors));
    expect(other.errors).not.toContain('README.md');
  });
});
