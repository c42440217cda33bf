import { afterAll, beforeAll, expect, it } from 'vitest';
import { labelFiles } from '../support/catalog-paths.ts';
import { SourceCopy } from '../support/copy-sources.ts';

// The recipe “Add a field” of docs/contributing.md, followed to the letter.
let copy: SourceCopy;
beforeAll(async () => {
  copy = await SourceCopy.make();
  await copy.run('scripts/commands/generate.ts');
});
afterAll(() => copy.remove());

it('a field is one line in a schema, and then its words', async () => {
  await copy.edit(
    'src/model/associations.ts',
    '  founded:',
    '  inventedField: line(80).optional(),\n  founded:',
  );
  const written = await copy.run('scripts/commands/generate.ts');
  expect(written.code, written.output).toBe(0);
  for (const path of labelFiles) {
    expect(await copy.read(path)).toContain('"associations.inventedField.label": ""');
    expect(written.output).toContain(`${path}, associations.inventedField.label:`);
  }

  const asked = await copy.run('scripts/commands/generate.ts', '--check');
  expect(asked.code).toBe(1);
  expect(asked.output.match(/associations\.inventedField\.label/g)).toHaveLength(labelFiles.length);
  expect(asked.output.match(/associations\.inventedField\.hint/g)).toHaveLength(labelFiles.length);

  await copy.fillCatalogs(labelFiles, (key) => `Words of ${key}.`);
  expect((await copy.run('scripts/commands/generate.ts')).code).toBe(0);
  expect(await copy.run('scripts/commands/generate.ts', '--check')).toMatchObject({ code: 0 });
  expect(await copy.read('docs/data-dictionary.md')).toContain(
    '| `inventedField` | Words of associations.inventedField.label. |',
  );
});
