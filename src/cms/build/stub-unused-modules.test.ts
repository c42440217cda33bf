import { expect, it } from 'vitest';
import { stubUnusedModules } from './stub-unused-modules.ts';

type Hook = (...values: unknown[]) => string | null;
const plugin = stubUnusedModules();
const resolve = plugin.resolveId as Hook;
const load = plugin.load as Hook;
const decap = '/node_modules/decap-cms-core/dist/esm/formats/toml.js';

it.each([
  '@iarna/toml/parse-string',
  'tomlify-j0.4',
  'gray-matter',
  '@jsquash/webp',
  './GraphQLAPI',
])('leaves %s out of the editor', (id) => {
  const stub = resolve(id, decap);
  expect(stub).not.toBeNull();
  expect(load(stub)).toBe('module.exports = {};');
});

it('leaves alone what Decap runs, and what others take', () => {
  expect(resolve('yaml', decap)).toBeNull();
  expect(resolve('gray-matter/lib/parse', decap)).toBeNull();
  expect(resolve('gray-matter', '/node_modules/astro/dist/index.js')).toBeNull();
  expect(resolve('gray-matter', undefined)).toBeNull();
  expect(load(decap)).toBeNull();
});

it.each(['/', '\\'])('takes the validator out, which makes functions of text (%s)', (slash) => {
  const folders = ['node_modules', 'decap-cms-core', 'dist', 'esm', 'constants', 'configSchema.js'];
  expect(load(folders.join(slash))).toBe('export function validateConfig() {}');
});
