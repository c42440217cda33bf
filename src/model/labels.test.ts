import { describe, expect, test } from 'vitest';
import { isTextKind } from '#model/kinds.ts';
import { describeFields, type FieldNode } from './describe-fields.ts';
import { schemaTable } from './generate/schema-table.ts';
import { labelCatalogs } from './labels/catalogs.ts';

/** A text has one property a locale; these are no fields of their own. */
const isText = (node: FieldNode) => isTextKind(node.kind);

describe.each(Object.entries(schemaTable))('%s', (_name, schema) => {
  test('has a path and a name for every field, at every depth', () => {
    const fields = [...walkFields(describeFields(schema))];
    const unnamed = fields.filter(([, { path, labels }]) => !path || !labels?.en);
    expect(unnamed.map(([place]) => place)).toEqual([]);
  });
});

test('hints are short', () => {
  const long = Object.entries(labelCatalogs).flatMap(([locale, texts]) =>
    Object.entries(texts)
      .filter(([key, text]) => key.endsWith('.hint') && text.length > 90)
      .map(([key]) => `${locale}: ${key}`),
  );
  expect(long).toEqual([]);
});

function* walkFields(node: FieldNode, path = ''): Generator<[path: string, node: FieldNode]> {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const here = path ? `${path}.${key}` : key;
    yield [here, child];
    const inner = child.items ?? child;
    if (!isText(inner)) yield* walkFields(inner, here);
  }
}
