import { pathOf } from '#directory/addresses.ts';
import { titleOf } from '#directory/collection-words.ts';
import { walkReferences } from '#directory/connections.ts';
import type { Directory, ProsePage, ProseText } from '#directory/directory.ts';
import { t } from '#i18n/t.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { tellText } from '#markdown/tell-text.ts';
import {
  type RecordCollection,
  type Records,
  recordCollections,
  schemas,
} from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { type Locale, locales } from '#model/locales.ts';
import { walkTexts, walkTowns } from './walk-texts.ts';

/** What has texts that people search: every collection with pages of its own, and the prose pages. */
export type TextCollection = RecordCollection | 'pages';

/** A record as a searcher of words in texts sees it, in all its languages. */
export interface TextRecord {
  collection: TextCollection;
  id: string;
  /** Below the locale, without slashes at its ends. */
  path: string;
  /** A plain string, such as a pseudonym, is of no language. */
  title: Text | string;
  /** Acronym, other names, the reference of a wish. */
  aliases: string[];
  /** Everything that it says, in the order of the schema. */
  texts: Text[];
  /** Provinces, communes and towns, in every spelling. */
  places: string[];
  regions: string[];
  /** The places that a result names. */
  where: Text[];
  /** What it refers to, by name: subjects, audiences, skills, other records. */
  related: Text[];
}

/** More places say less. */
const mostWhere = 2;

/** Everything in which words can be searched, collection by collection. */
export function listTextRecords(directory: Directory): TextRecord[] {
  return [
    ...recordCollections.flatMap((collection) =>
      (directory.list[collection] as Records[typeof collection][]).map((record) =>
        describeText(collection, record, directory),
      ),
    ),
    ...directory.pages.map(describePage),
  ];
}

/** @param fields the schema's, so that a new field is searched without another line of code */
export function describeText<C extends RecordCollection>(
  collection: C,
  record: Records[C],
  directory: Directory,
  fields: FieldNode = describeFields(schemas[collection]),
): TextRecord {
  const { name, ...rest } = record as { name?: Text; id: string };
  const words = listOwnWords(rest, fields);
  const named = [...new Set(walkReferences(rest, fields))].flatMap((target) =>
    findNamed(directory, target),
  );
  const provinces = named.filter((each) => each.collection === 'provinces');
  const regions = named.filter((each) => each.collection === 'regions');
  const others = named.filter((each) => !provinces.includes(each) && !regions.includes(each));
  const towns = [...walkTowns(rest, fields, directory)];
  return {
    collection,
    id: record.id,
    path: pathOf(collection, record.id),
    title: name ?? words[0] ?? record.id,
    aliases: name ? words : [...words, record.id],
    texts: [...walkTexts(rest, fields)],
    places: [...provinces.flatMap(listSpellings), ...towns.flatMap(listSaid)],
    regions: regions.flatMap(listSpellings),
    where: (provinces.length ? provinces : regions).slice(0, mostWhere).map((place) => place.name),
    related: others.map((other) => other.name),
  };
}

function describePage({ id, texts }: ProsePage): TextRecord {
  const inEach = (read: (text: ProseText) => string): Text =>
    Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, read(text)]));
  return {
    collection: 'pages',
    id,
    path: id,
    title: inEach(({ title }) => title),
    aliases: [],
    texts: [inEach(({ summary }) => summary), inEach(({ body }) => tellText(parseMarkdown(body)))],
    places: [],
    regions: [],
    where: [],
    related: [],
  };
}

interface Named {
  collection: string;
  name: Text;
  aliases?: string[] | undefined;
}

/** @param target `provinces/chichaoua` */
function findNamed(directory: Directory, target: string): Named[] {
  const [collection = '', id = ''] = target.split('/');
  const found = directory.byId[collection as keyof Records].get(id);
  return found && 'name' in found ? [{ ...found, collection }] : [];
}

function listSpellings({ name, aliases = [] }: Named): string[] {
  return [...listSaid(name), ...aliases];
}

/** Plain words of the record itself are names; those inside its groups are codes and numbers. */
function listOwnWords(record: object, fields: FieldNode): string[] {
  return Object.entries(record).flatMap(([key, value]): string[] => {
    const node = fields.properties?.[key];
    return (node?.items ?? node)?.kind === 'word' ? [value].flat() : [];
  });
}

function listSaid(text: Text): string[] {
  return locales.flatMap((locale) => text[locale] ?? []);
}

/** What the collections are called in whose texts words stand. */
export function nameCollections(locale: Locale): Record<TextCollection, string> {
  const names = recordCollections.map((each) => [each, t(locale, titleOf(each)).text]);
  return { ...Object.fromEntries(names), pages: t(locale, 'texts.page').text };
}
