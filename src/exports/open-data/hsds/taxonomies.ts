import { titleOf } from '#directory/collection-words.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { t } from '#i18n/t.ts';
import type { Text } from '#model/fields/text.ts';
import { type Locale, locales, localeTable } from '#model/locales.ts';
import type { HsdsAttribute, HsdsTaxonomy, HsdsTerm, NamedTerm } from './hsds-types.ts';
import { findHsdsWords, type HsdsWords } from './hsds-words.ts';

/** What of our vocabularies and territories records point to. */
const ofCollections = ['focus-areas', 'audiences', 'services', 'regions', 'provinces'] as const;

/** Choices that the standard has no field for. */
const ofChoices = {
  use: {
    path: 'place.use',
    values: ['head-office', 'branch', 'service-point', 'listening-centre', 'work-site'],
  },
  precision: {
    path: 'place.precision',
    values: ['exact', 'street', 'commune', 'province', 'country'],
  },
} as const;

type TaxonomyName = (typeof ofCollections)[number] | keyof typeof ofChoices | 'languages';

export interface Taxonomies {
  taxonomies: readonly HsdsTaxonomy[];
  terms: readonly HsdsTerm[];
  find: (taxonomy: TaxonomyName, id: string | undefined) => HsdsTerm | undefined;
}

/** Our vocabularies as the standard has them, with the languages of the site, by which a text says in which it is. */
export const findTaxonomies = perDirectory((directory: Directory, locale: Locale): Taxonomies => {
  const words = findHsdsWords(directory, locale);
  const taxonomies: HsdsTaxonomy[] = [];
  const terms: HsdsTerm[] = [];
  const add = (
    name: TaxonomyName,
    description: string,
    list: readonly [id: string, name: string, description?: string | undefined][],
  ) => {
    const taxonomy = { id: words.idOf('taxonomies', name), name, description };
    taxonomies.push(taxonomy);
    for (const [id, name, description = name] of list)
      terms.push({
        id: words.idOf('terms', taxonomy.name, id),
        code: `${taxonomy.name}/${id}`,
        name,
        description,
        taxonomy: taxonomy.name,
        taxonomy_id: taxonomy.id,
        language: localeTable[locale].tag,
      });
  };
  for (const collection of ofCollections)
    add(
      collection,
      t(locale, titleOf(collection)).text,
      listTerms(directory.list[collection], words),
    );
  for (const [name, { path, values }] of Object.entries(ofChoices))
    add(
      name as TaxonomyName,
      path,
      values.map((value) => [value, words.sayChoice(path, value) ?? value]),
    );
  add(
    'languages',
    'BCP 47',
    locales.map((each) => [each, localeTable[each].name]),
  );
  const byCode = new Map(terms.map((term) => [term.code, term]));
  return { taxonomies, terms, find: (taxonomy, id) => byCode.get(`${taxonomy}/${id}`) };
});

function listTerms(
  records: readonly { id: string; name: Text; description?: Text | undefined }[],
  { say }: HsdsWords,
): [string, string, (string | undefined)?][] {
  return records.map(({ id, name, description }) => [id, say(name) ?? id, say(description)]);
}

const named = new WeakMap<HsdsTerm, NamedTerm>();

/** A term where it is used: the list of terms has the rest. */
function nameTerm(term: HsdsTerm): NamedTerm {
  const known = named.get(term) ?? {
    id: term.id,
    code: term.code,
    name: term.name,
    description: term.name,
  };
  named.set(term, known);
  return known;
}

/**
 * What a term says of a thing.
 *
 * @param of the way to the thing, as `idOf` takes it
 * @param type the field of our schema that says it
 * @param value with a language as its term: what the field says in that language
 */
export function describeBy(
  words: HsdsWords,
  of: readonly (string | number)[],
  type: string,
  [taxonomy, id]: readonly [TaxonomyName, string | undefined],
  value?: string,
): HsdsAttribute[] {
  const term = findTaxonomies(words.directory, words.locale).find(taxonomy, id);
  if (!term) return [];
  const link = words.idOf(...of, 'attributes', type, term.code);
  return [{ id: link, link_type: type, ...(value && { value }), taxonomy_term: nameTerm(term) }];
}
