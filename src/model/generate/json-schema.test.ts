import { describe, expect, test } from 'vitest';
import { parseYaml } from '#records/parse-yaml.ts';
import { readSampleContent } from '#testing/own-content.ts';
import { good } from '#testing/sample-record.ts';
import { toJsonSchema } from './json-schema.ts';
import { schemaTable } from './schema-table.ts';

// Another program's reading of the standard. It comes with our linters, not by our own choice.
const Ajv = await import('ajv/dist/2020.js')
  .then((module) => module.Ajv2020)
  .catch(() => undefined);
const dataOf = (text: string) => parseYaml(text, 'amal.yaml').data;

describe('the JSON Schema of a collection', () => {
  const schema = toJsonSchema('associations', schemaTable.associations) as {
    properties: Record<string, Record<string, unknown>>;
  };

  test('speaks to editors in English, French and Arabic', () => {
    expect(schema).toMatchObject({ $id: 'associations.json', title: 'Association' });
    expect(schema.properties.summary).toMatchObject({
      title: 'In one sentence',
      description:
        'One sentence: what the association does and for whom. — Une phrase : ce que fait l’association et pour qui. — جملة واحدة تقول ماذا تفعل الجمعية ولمن.',
    });
    expect(schema.properties.kind).toMatchObject({
      enum: ['association', 'federation', 'foundation', 'cooperative', 'diaspora'],
      enumDescriptions: expect.arrayContaining(['Cooperative — Coopérative — تعاونية']),
    });
  });

  test('uses words of the standard, or x-…', () => {
    const own = [...listKeys(schema)].filter((key) =>
      ['kind', 'labels', 'hints', 'options', 'collection', 'personalData'].includes(key),
    );
    expect(own).toEqual([]);
  });
});

describe.skipIf(!Ajv)('read by another program', () => {
  const ajv = Ajv && new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const validators = new Map(
    Object.entries(schemaTable).map(([name, schema]) => [
      name,
      ajv?.compile(toJsonSchema(name, schema)),
    ]),
  );

  test('the schemas accept every record that the directory accepts', async () => {
    const { files } = await readSampleContent();
    const refused = files.flatMap((file) => {
      if (!file.record) return [];
      const validate = validators.get(file.collection);
      return validate?.(file.record) ? [] : [`${file.file}: ${ajv?.errorsText(validate?.errors)}`];
    });
    expect(refused).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  test.each([
    ['an unknown field', 'kind: association\n', 'kind: association\ncolour: red\n'],
    ['a missing field', /summary:\n.*\n/, ''],
    ['a wrong choice', 'kind: association', 'kind: club'],
    ['a phone without its country', '+212612345678', '0612345678'],
    ['a link that is not https', 'https://amal.example', 'http://amal.example'],
    ['a name in no language', /name:\n.*\n.*\n/, 'name: {}\n'],
  ])('the schema refuses %s', (_what, from, to) => {
    const validate = validators.get('associations');
    expect(validate?.(dataOf(good))).toBe(true);
    expect(validate?.(dataOf(good.replace(from, to)))).toBe(false);
  });
});

function* listKeys(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const item of node) yield* listKeys(item);
  else if (node && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') for (const child of Object.values(value)) yield* listKeys(child);
      else {
        yield key;
        if (!key.startsWith('x-')) yield* listKeys(value);
      }
    }
  }
}
