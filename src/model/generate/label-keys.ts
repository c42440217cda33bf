import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import type { CatalogKey } from '#model/labels/labels.ts';
import { type LocaleEntry, localeTable } from '#model/locales.ts';
import type { SchemaTable } from './schema-table.ts';

interface Found {
  key: string;
  isHint?: boolean | undefined;
  /** Whether a field may go without it. */
  isOptional?: boolean | undefined;
}

/**
 * Every key that catalogues of `labels/` have: by group, collections first, in the order of the schemas.
 * Hints are for whoever fills in a record or the form, which is in every language of the site.
 *
 * @param english the English catalogue: an optional key that it has is needed in all
 */
export function listLabelKeys(
  table: SchemaTable,
  english: { readonly [key: string]: string | undefined },
  locales: { readonly [locale: string]: LocaleEntry } = localeTable,
): CatalogKey[] {
  const found = new Map<string, Found>();
  for (const [name, schema] of Object.entries(table)) {
    for (const word of ['one', 'many', 'about'])
      found.set(`${name}.${word}`, { key: `${name}.${word}` });
    for (const each of walkKeys(describeFields(schema), 0)) {
      // A part is shared by fields that need a hint and others that do not: the stricter one decides.
      const isOptional = each.isOptional && (found.get(each.key)?.isOptional ?? true);
      found.set(each.key, { ...each, isOptional });
    }
  }
  const complete = Object.keys(locales).filter((each) => locales[each]?.review === undefined);
  const groups = Map.groupBy(found.values(), ({ key }) => key.split('.', 1)[0]);
  return [...groups.values()].flat().map(({ key, isHint = false, isOptional }) => ({
    key,
    isNoun: !isHint && !key.endsWith('.about'),
    neededIn: english[key] || !isOptional ? complete : [],
  }));
}

function* walkKeys({ properties = {} }: FieldNode, depth: number): Generator<Found> {
  for (const node of Object.values(properties)) {
    const inner = node.items ?? node;
    if (node.path) {
      yield { key: `${node.path}.label` };
      // A field of a record says what to write; one in a group may be clear from the group.
      yield { key: `${node.path}.hint`, isHint: true, isOptional: depth > 0 };
    }
    const named = inner.optionsPath ?? node.path;
    for (const value of Object.keys(inner.options ?? {}))
      yield { key: `${named}.options.${value}` };
    yield* walkKeys(inner, depth + 1);
  }
}
