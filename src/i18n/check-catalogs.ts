import type { CatalogKey } from '#model/labels/labels.ts';
import { type LocaleEntry, localeTable } from '#model/locales.ts';
import { scriptOfTag } from './script-of.ts';
import { rulesOf, type TypographyRule, typographyRules, writtenAlike } from './typography.ts';

export type Catalog = { readonly [key: string]: string | undefined };
/** The locale table, or one that a test makes. */
export type LocaleTable = { readonly [locale: string]: LocaleEntry };

/** All catalogues of one folder, and its notes for translators. */
export interface CatalogSet {
  folder: string;
  texts: { readonly [locale: string]: Catalog | undefined };
  keys: readonly CatalogKey[];
  notes: Catalog;
  /** The locales that must have a catalogue. */
  spoken: readonly string[];
}

export interface CatalogProblem {
  file: string;
  key: string;
  rule: keyof typeof remedies;
  /** The part of the text that is wrong, or what it lacks. */
  found: string;
}

/** What is wrong in one text. */
export type TextProblem = Pick<CatalogProblem, 'rule' | 'found'>;

const remedies = {
  'missing-catalog':
    'The locale has a row in src/model/locales.ts and no catalogue here: run npm run generate, which writes every key, then translate.',
  'missing-key': 'Translate it; English has it.',
  'missing-english': 'Write it: a field or a language asks for it, and English has no words.',
  'unknown-key': 'Remove it, or correct it: neither English nor a schema has this key.',
  'unknown-note': 'Remove the note, or correct its key: there is none to explain.',
  'missing-note':
    'English says the same for this and for another key, a translation does not: explain in notes.json what this one means.',
  'missing-word-note':
    'English has one word, of which others say one meaning or another: explain in notes.json what it means here.',
  'not-icu': 'Mend the braces: https://unicode-org.github.io/icu/userguide/format_parse/messages/',
  blank: 'Write a text without blanks at its ends.',
  argument: 'Use the same arguments in the same way as English.',
  'plural-category': 'Give every plural each category of the language, =0 besides where it helps.',
  'button-length':
    'Say it shorter: it stands on a button, and a narrow phone breaks it into two lines.',
  ...(Object.fromEntries(
    typographyRules.flatMap(({ name, remedy }) => (remedy ? [[name, remedy]] : [])),
  ) as Record<TypographyRule['name'], string>),
};

/** `src/i18n/fr.json, ask.where: “Où ?” Put a no-break space …` */
export function describeCatalogProblem({ file, key, rule, found }: CatalogProblem): string {
  return [`${file}${key && `, ${key}`}:`, found && `“${found}”`, remedies[rule]]
    .filter(Boolean)
    .join(' ');
}

/** Whether a locale must have every key: one that awaits its reader need not. */
export function isComplete(locale: string, table: LocaleTable): boolean {
  return table[locale]?.review === undefined;
}

/** Hours in hints are written as the field takes them: `Mo-Fr 09:00-12:30,14:00-18:00; Sa 09:00-12:00`. */
const openingHours = /\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\b[-, ].*$/;

/** What is wrong with the marks of sentences in a language, each excerpt once. */
export function checkTypography(
  sentences: readonly string[],
  { tag, dir }: LocaleEntry,
  hasCode = false,
): TextProblem[] {
  return rulesOf(new Intl.Locale(tag).language, scriptOfTag(tag, dir))
    .filter(({ name }) => !hasCode || readInCode.includes(name))
    .flatMap((rule) => {
      const found = new Set(sentences.flatMap((sentence) => rule.find(sentence)));
      return [...found].map((each) => ({ rule: rule.name, found: each }));
    });
}

/** What quotes code has marks of its own; but whom it speaks to is read all the same. */
const readInCode: readonly string[] = ['arabic-address', 'spanish-address'];

/** What is wrong with the words of the schemas: as above, in plain texts without arguments. */
export function checkLabels(
  keys: readonly CatalogKey[],
  {
    texts,
    notes = {},
    spoken = Object.keys(texts),
    table = localeTable,
  }: Partial<CatalogSet> & Pick<CatalogSet, 'texts'> & { table?: LocaleTable },
): CatalogProblem[] {
  const folder = 'src/model/labels';
  const spoilt = Object.entries(texts).flatMap(([locale, catalog = {}]) =>
    Object.entries(catalog).flatMap(([key, found = '']): CatalogProblem[] => {
      const file = `${folder}/${locale}.json`;
      const entry = table[locale];
      const marks = entry ? checkTypography([found.replace(openingHours, '')], entry) : [];
      const blank = found === found.trim() ? [] : [{ rule: 'blank' as const, found }];
      return [...blank, ...marks].map((problem) => ({ file, key, ...problem }));
    }),
  );
  return [...checkKeys({ folder, texts, keys, notes, spoken }), ...spoilt];
}

/** Catalogues that are missing, keys that are missing or unknown, and notes. An empty text is a missing one. */
export function checkKeys(set: CatalogSet): CatalogProblem[] {
  return [...listMissing(set), ...listUnknown(set), ...checkNotes(set)];
}

function listMissing({ folder, texts, keys, spoken }: CatalogSet): CatalogProblem[] {
  return spoken.flatMap((locale): CatalogProblem[] => {
    const file = `${folder}/${locale}.json`;
    const catalog = texts[locale];
    if (!catalog) return [{ file, key: '', rule: 'missing-catalog', found: '' }];
    return keys.flatMap(({ key, neededIn }): CatalogProblem[] => {
      const isEmpty = catalog[key] === '';
      if (catalog[key] || !(isEmpty || neededIn.includes(locale))) return [];
      const rule = texts.en?.[key] ? 'missing-key' : 'missing-english';
      return [{ file, key, rule, found: '' }];
    });
  });
}

function listUnknown({ folder, texts, keys, notes }: CatalogSet): CatalogProblem[] {
  const known = new Set(keys.map(({ key }) => key));
  const list = (file: string, catalog: Catalog, rule: CatalogProblem['rule']) =>
    Object.keys(catalog)
      .filter((key) => !known.has(key))
      .map((key) => ({ file: `${folder}/${file}.json`, key, rule, found: '' }));
  return [
    ...Object.entries(texts).flatMap(([locale, catalog = {}]) =>
      list(locale, catalog, 'unknown-key'),
    ),
    ...list('notes', notes, 'unknown-note'),
  ];
}

/**
 * Whether a text of one word says enough to be translated: it is a name that is written alike everywhere, or
 * the catalogue itself explains it, by the hint of a field, what is told about a collection, or the code of a
 * language in its key.
 */
function isClear(key: string, word: string, english: Catalog): boolean {
  return (
    writtenAlike.has(word) ||
    Boolean(english[key.replace(/\.label$/, '.hint')] && key.endsWith('.label')) ||
    Boolean(english[key.replace(/\.(?:one|many)$/, '.about')] && /\.(?:one|many)$/.test(key)) ||
    key.startsWith('language.options.')
  );
}

/** A text of one word, arguments and marks left aside. */
function isOneWord(text: string): boolean {
  return !/\s/.test(text) && /\p{L}/u.test(text.replace(/\{.*\}/, ''));
}

/**
 * The notes that translators miss: of a word alone, which may be a noun or a verb and mean several things; and
 * of a text that other languages say in two ways, for it is two texts.
 */
function checkNotes(set: CatalogSet): CatalogProblem[] {
  const { folder, texts, keys, notes } = set;
  const file = `${folder}/notes.json`;
  const twofold = listTwofold(set).filter((key) => !notes[key]);
  const alone = keys.flatMap(({ key }) => {
    const word = texts.en?.[key] ?? '';
    const isMissing = isOneWord(word) && !notes[key] && !isClear(key, word, texts.en ?? {});
    return isMissing && !twofold.includes(key) ? [key] : [];
  });
  const report = (rule: CatalogProblem['rule']) => (key: string) => ({
    file,
    key,
    rule,
    found: texts.en?.[key] ?? '',
  });
  return [...twofold.map(report('missing-note')), ...alone.map(report('missing-word-note'))];
}

/** Keys that have one text in English, and several in another language. */
function listTwofold({ texts, keys }: CatalogSet): string[] {
  const { en = {}, ...others } = texts;
  const byText = Map.groupBy(
    keys.filter(({ key, isNoun }) => isNoun && en[key]),
    ({ key }) => en[key],
  );
  return [...byText.values()].flatMap((alike) => {
    const isTwofold = Object.values(others).some(
      (catalog) => new Set(alike.map(({ key }) => catalog?.[key]).filter(Boolean)).size > 1,
    );
    return isTwofold ? alike.map(({ key }) => key) : [];
  });
}
