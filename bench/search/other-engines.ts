import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze, listIndexForms } from '#features/search/phone/analysis/analyze.ts';
import type { Locale } from '#model/locales.ts';

/** What an association says, by the fields that the finder weighs, with the finder's weights. */
const boost = { name: 6, alias: 6, place: 4, topic: 2, summary: 2 };
type Field = keyof typeof boost;
export type Doc = Record<Field, string> & { id: string };
const fields = Object.keys(boost) as Field[];

/** An engine as a phone has it: the file that it fetches, and how it answers once it has read it. */
export interface Engine {
  /** Imports that make its script. */
  script: string;
  make: (docs: readonly Doc[], locale: Locale) => Promise<string>;
  open: (file: string, locale: Locale) => Promise<(query: string) => Promise<string[]>>;
}

/** Where they are installed. */
let installed = '.';

// biome-ignore lint/suspicious/noExplicitAny: the engines are not installed here, nor their types.
const load = (path: string): Promise<any> =>
  import(pathToFileURL(join(installed, 'node_modules', path)).href);

/** MiniSearch as its manual recommends; a query is one of all words, and of any where nothing has all. */
function miniSearch(termsOf?: (text: string, locale: Locale) => string[]): Engine {
  const optionsFor = (locale: Locale) => ({
    fields,
    ...(termsOf && {
      tokenize: (text: string) => termsOf(text, locale),
      processTerm: (term: string) => term,
    }),
  });
  return {
    script: "export { default } from 'minisearch'",
    make: async (docs, locale) => {
      const { default: MiniSearch } = await load('minisearch/dist/es/index.js');
      const index = new MiniSearch(optionsFor(locale));
      index.addAll(docs);
      return JSON.stringify(index);
    },
    open: async (file, locale) => {
      const { default: MiniSearch } = await load('minisearch/dist/es/index.js');
      const index = MiniSearch.loadJSON(file, optionsFor(locale));
      return async (query) => {
        const asked = { boost, prefix: true, fuzzy: 0.2 };
        const all = index.search(query, { ...asked, combineWith: 'AND' });
        return (all.length ? all : index.search(query, asked)).map(({ id }: Doc) => id);
      };
    },
  };
}

const schema = Object.fromEntries(fields.map((field) => [field, 'string']));
/** Orama cuts words by the letters of a language, of which it has no Tamazight. */
const oramaLanguage: Partial<Record<Locale, string>> = {
  ar: 'arabic',
  fr: 'french',
  es: 'spanish',
  de: 'german',
};

const orama: Engine = {
  script: "export { create, load, search } from '@orama/orama'",
  make: async (docs, locale) => {
    const { create, insertMultiple, save } = await load('@orama/orama/dist/esm/index.js');
    const index = create({ schema, language: oramaLanguage[locale] ?? 'english' });
    await insertMultiple(index, docs, 500);
    // What it returns is looked up by id: the documents themselves are cards, which all engines need.
    const { docs: _, ...saved } = save(index);
    return JSON.stringify(saved);
  },
  open: async (file, locale) => {
    const { create, load: read, search } = await load('@orama/orama/dist/esm/index.js');
    const index = create({ schema, language: oramaLanguage[locale] ?? 'english' });
    const saved = JSON.parse(file);
    const ids: string[] = saved.internalDocumentIDStore.internalIdToId;
    const docs = Object.fromEntries(ids.map((id, at) => [at + 1, { id }]));
    read(index, { ...saved, docs: { docs, count: ids.length } });
    return async (term) => {
      const asked = { term, boost, tolerance: 1, limit: 10 };
      const all = await search(index, { ...asked, threshold: 0 });
      const some = all.count ? all : await search(index, asked);
      return some.hits.map(({ id }: Doc) => id);
    };
  },
};

const flexSearch: Engine = {
  script: "export { Document, Charset } from 'flexsearch'",
  make: async (docs, locale) => {
    const index = await openFlexSearch(locale);
    for (const doc of docs) index.add(doc);
    const parts: [string, string][] = [];
    await index.export((key: string, data: string) => {
      if (data) parts.push([key, data]);
    });
    return JSON.stringify(parts);
  },
  open: async (file, locale) => {
    const index = await openFlexSearch(locale);
    for (const [key, data] of JSON.parse(file)) index.import(key, data);
    return async (query) => {
      const ask = (suggest: boolean) => index.search(query, { limit: 10, suggest, merge: true });
      const all = ask(false);
      return (all.length ? all : ask(true)).map(({ id }: Doc) => id);
    };
  },
};

async function openFlexSearch(locale: Locale) {
  const { Charset, Document } = await load('flexsearch/dist/flexsearch.bundle.module.min.mjs');
  const isLatin = locale !== 'ar' && locale !== 'zgh';
  const encoder = isLatin ? Charset.LatinBalance : Charset.Normalize;
  return new Document({ document: { id: 'id', index: fields }, tokenize: 'forward', encoder });
}

const ours = (text: string, locale: Locale) =>
  analyze(text, locale).flatMap((term) => listIndexForms(term).map(({ form }) => form));

/** @param folder in whose `node_modules` they are installed */
export function otherEngines(folder: string): Record<string, Engine> {
  installed = folder;
  return {
    MiniSearch: miniSearch(),
    'MiniSearch, our analyzer': miniSearch(ours),
    FlexSearch: flexSearch,
    Orama: orama,
  };
}
