import { describe, expect, test } from 'vitest';
import { isTextKind } from '#model/kinds.ts';
import { schemas } from './collections.ts';
import { describeFields, type FieldNode } from './describe-fields.ts';
import { page } from './pages.ts';
import { site } from './site.ts';

const everySchema = Object.entries({ ...schemas, pages: page, site });
/** A text has one property a locale; these are no fields of their own. */
const isText = (node: FieldNode) => isTextKind(node.kind);

describe.each(everySchema)('%s', (_name, schema) => {
  const root = describeFields(schema);
  const fields = [...walkFields(root)];

  test('names every field, at every depth, in five languages', () => {
    const unnamed = fields.filter(([, node]) =>
      ['ar', 'fr', 'en', 'es', 'de'].some((locale) => !node.labels?.[locale as 'ar']),
    );
    expect(unnamed.map(([path]) => path)).toEqual([]);
  });

  test('names every choice in five languages', () => {
    const unnamed = fields.flatMap(([path, node]) =>
      Object.entries((node.items ?? node).options ?? {})
        .filter(([, labels]) =>
          ['ar', 'fr', 'en', 'es', 'de'].some((locale) => !labels[locale as 'ar']),
        )
        .map(([value]) => `${path} = ${value}`),
    );
    expect(unnamed).toEqual([]);
  });

  test('says in Arabic, French and English what to write in every field of the form', () => {
    const unexplained = Object.entries(root.properties ?? {}).filter(
      ([, node]) => !(node.hints?.ar && node.hints.fr && node.hints.en),
    );
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  test('keeps hints short and their apostrophes curly', () => {
    const hints = fields.flatMap(([path, node]) =>
      Object.values(node.hints ?? {}).map((hint) => `${path}: ${hint}`),
    );
    expect(hints.filter((hint) => hint.length > 90 + hint.indexOf(': ') + 2)).toEqual([]);
    expect(hints.filter((hint) => hint.includes("'"))).toEqual([]);
  });
});

function* walkFields(node: FieldNode, path = ''): Generator<[path: string, node: FieldNode]> {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const here = path ? `${path}.${key}` : key;
    yield [here, child];
    const inner = child.items ?? child;
    if (!isText(inner)) yield* walkFields(inner, here);
  }
}
