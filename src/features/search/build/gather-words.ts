import { filterTable } from '#features/search/filters.ts';
import type { FinderRecord, FinderValue } from '#features/search/finder-records.ts';
import {
  analyze,
  type IndexForm,
  listIndexForms,
  type Term,
} from '#features/search/phone/analysis/analyze.ts';
import { type Field, fields } from '#features/search/phone/index/finder-fields.ts';
import { valueFile } from '#features/search/phone/index/index-reader.ts';
import { type Entry, type TermForm, termForms } from '#features/search/phone/index/postings.ts';
import { listNameKeys, listNameSounds } from '#features/search/phone/query/find-places.ts';
import { nameCountry } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { type Locale, locales } from '#model/locales.ts';

/** Fields whose words are found by their sound as well. */
const heardFields: readonly Field[] = ['name', 'alias', 'place', 'region'];
/** Fields in which weak words stand too, for those who ask for nothing else. */
const keepsWeakWords: readonly Field[] = ['name', 'alias'];

/** Who has a word in one termForm and in the same fields: numbers of associations, files of values. */
interface Having {
  numbers: number[];
  files: string[];
}
/** By word, then by termForm and fields as `packUse` packs them. */
type Gathered = Map<string, Map<number, Having>>;

interface FieldText {
  field: Field;
  text: string;
}

/** All words of a directory and all their sounds, with who has them where, in order. */
export function gatherWords(
  records: readonly FinderRecord[],
  values: readonly FinderValue[],
  locale: Locale,
): { words: Entry[]; sounds: Entry[] } {
  const [words, sounds]: [Gathered, Gathered] = [new Map(), new Map()];
  const gather = (texts: readonly FieldText[], note: (having: Having) => void) => {
    const [forms, heard] = [new Map<string, number>(), new Map<string, number>()];
    for (const { field, text } of texts) {
      for (const word of analyze(text, locale)) {
        if (word.isWeak && !keepsWeakWords.includes(field)) continue;
        for (const { form, termForm } of formsOf(word)) addUse(forms, form, termForm, field);
        if (word.isWeak || !heardFields.includes(field)) continue;
        for (const sound of word.sound) addUse(heard, sound, 'sound', field);
      }
    }
    addAll(words, forms, note);
    addAll(sounds, heard, note);
  };
  for (const { filter, id, names } of values) {
    const { field } = filterTable[filter];
    // Nobody types the names of its values.
    if (!field) continue;
    const note = ({ files }: Having) => files.push(valueFile(filter, id));
    gather(
      names.map((text) => ({ field, text })),
      note,
    );
    if (filter !== 'province' && filter !== 'region') continue;
    const read = names.map((name) => analyze(name, locale));
    const keys = read.flatMap((words) => listNameKeys(words, false));
    addAll(words, packAll(keys, 'exact', field), note);
    addAll(sounds, packAll(read.flatMap(listNameSounds), 'sound', field), note);
  }
  for (const [number, record] of records.entries()) {
    gather(listTexts(record, locale), ({ numbers }) => numbers.push(number));
  }
  return { words: finish(words), sounds: finish(sounds) };
}

function listTexts(record: FinderRecord, locale: Locale): FieldText[] {
  const { names, aliases, places, countries, summary, work } = record;
  const countryNames = countries.flatMap((code) => locales.map((each) => nameCountry(code, each)));
  const texts: Partial<Record<Field, string[]>> = {
    name: names,
    alias: aliases,
    place: [...places, ...countryNames],
    summary: [resolveText(summary, locale)?.text ?? ''],
    work: work.map((text) => resolveText(text, locale)?.text ?? ''),
  };
  return Object.entries(texts).flatMap(([field, list]) =>
    list.map((text) => ({ field: field as Field, text })),
  );
}

/** The forms of a word, which comes again in thousands of records. */
function formsOf(word: Term): IndexForm[] {
  const forms = knownForms.get(word) ?? listIndexForms(word);
  knownForms.set(word, forms);
  return forms;
}
const knownForms = new WeakMap<Term, IndexForm[]>();

/** Notes a form of one record: the nearest termForm in which it has it, and all fields. */
function addUse(
  postings: Map<string, number>,
  form: string,
  termForm: TermForm,
  field: Field,
): void {
  const posting = packUse(termForm, 1 << fields.indexOf(field));
  const known = postings.get(form);
  postings.set(
    form,
    known === undefined
      ? posting
      : Math.min(known % 4, posting % 4) + 4 * (Math.floor(known / 4) | Math.floor(posting / 4)),
  );
}

function packAll(keys: readonly string[], termForm: TermForm, field: Field): Map<string, number> {
  return new Map(keys.map((key) => [key, packUse(termForm, 1 << fields.indexOf(field))]));
}

function packUse(termForm: TermForm, fields: number): number {
  return termForms.indexOf(termForm) + 4 * fields;
}

function addAll(
  gathered: Gathered,
  postings: ReadonlyMap<string, number>,
  note: (having: Having) => void,
): void {
  for (const [form, posting] of postings) {
    const byUse = gathered.get(form) ?? new Map<number, Having>();
    gathered.set(form, byUse);
    const having = byUse.get(posting) ?? { numbers: [], files: [] };
    byUse.set(posting, having);
    note(having);
  }
}

function finish(gathered: Gathered): Entry[] {
  const entries = [...gathered].map(([word, byUse]) => ({
    word,
    postings: [...byUse].flatMap(([posting, { numbers, files }]) =>
      [...(numbers.length ? [numbers] : []), ...files].map((each) => ({
        termForm: termForms[posting % 4] ?? 'exact',
        fields: Math.floor(posting / 4),
        numbers: each,
      })),
    ),
  }));
  return entries.sort((a, b) => (a.word < b.word ? -1 : 1));
}
