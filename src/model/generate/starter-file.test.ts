import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { type Collection, collections, schemas } from '#model/collections.ts';
import { parseYaml } from '#records/parse-yaml.ts';
import { readRecord } from '#records/read-record.ts';
import { writeStarterFile } from './starter-file.ts';

describe.each(collections)('a starter file for %s', (collection: Collection) => {
  const text = writeStarterFile(collection, 'dar-al-amal', schemas[collection]);

  test('is valid YAML with every required field, in the order of the schema', () => {
    const { data, issues } = parseYaml(text, 'dar-al-amal.yaml');
    expect(issues).toEqual([]);
    const shape = schemas[collection].shape as Record<string, { isOptional(): boolean }>;
    const required = Object.entries(shape).filter(([, type]) => !type.isOptional());
    expect(Object.keys(data as object)).toEqual(required.map(([key]) => key));
  });

  test('is refused for what is empty, and for nothing else', () => {
    const schema: z.ZodType = schemas[collection];
    const rules = readRecord(text, 'dar-al-amal.yaml', schema).issues.map((issue) => issue.rule);
    expect([...new Set(rules)]).toEqual(['empty-field']);
  });
});

test('a starter file that somebody filled in is accepted once it is fixed', () => {
  const filled = writeStarterFile('skills', 'tutoring', schemas.skills)
    .replace('order:', 'order: 2')
    .replace('  fr:', '  fr: Soutien scolaire')
    .replace('icon:', 'icon: tutoring')
    .replace(/^ *#.*\n/gm, '');
  const { canonical = '' } = readRecord(filled, 'tutoring.yaml', schemas.skills);
  expect(canonical).toBe('id: tutoring\norder: 2\nname:\n  fr: Soutien scolaire\nicon: tutoring\n');
  expect(readRecord(canonical, 'tutoring.yaml', schemas.skills).issues).toEqual([]);
});

test('a starter file explains a field in French, Arabic and English', () => {
  expect(writeStarterFile('associations', 'amal', schemas.associations)).toContain(
    `# En une phrase · في جملة · In one sentence
# Une phrase : ce que fait l’association et pour qui.
# جملة واحدة تقول ماذا تفعل الجمعية ولمن.
# One sentence: what the association does and for whom.
summary:
`,
  );
});
