import { nameCommunes } from '#directory/communes.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { compareValues } from '#features/review/compare-values.ts';
import { fieldsOf } from '#features/review/describe-record.ts';
import { labelField } from '#features/review/name-field.ts';
import { type Phrase, type Piece, strong, type WordChange } from '#features/review/piece.ts';
import { listRecords, type ReviewContext, say, sayField } from '#features/review/review-context.ts';
import { type IssueLocale, issueLocales } from '#i18n/describe-issue.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { isCollection } from '#model/collections.ts';
import type { Text } from '#model/fields/text.ts';
import { type Locale, readsOf } from '#model/locales.ts';
import type { ToldCollection } from './gather-changes.ts';
import type { ToldChange } from './tell-change.ts';

/** Sentences in the words of a review, and the language that they are in. */
export interface Said {
  lang: Locale;
  phrases: readonly SaidPhrase[];
}
export type SaidPhrase = Phrase;

/** More of one text than somebody reads who only wants to know what is new. Letters. */
const mostLetters = 200;
/** A field in which more than this changed is named alone: its page says it better. */
const mostOfAField = 2;

/**
 * What changed in a record, a sentence a field: nothing where it was not compared.
 *
 * @param most so many sentences; of more, how many there are
 */
export function sayChange(
  { collection, fields = [] }: ToldChange,
  locale: Locale,
  directory: Directory,
  most: number,
): Said {
  const context = contextFor(directory, locale);
  const { properties = {} } = fieldsOf(collection);
  const edited: Phrase[] = [];
  const told = fields.flatMap(({ key, was, is, isCurrent }) => {
    const label = labelField(key, properties[key], context);
    const lines =
      isCurrent && !isBackground(key)
        ? compareValues(was, is, properties[key], label, context)
        : [];
    if (lines.length === 0 || lines.length > mostOfAField) {
      edited.push(label);
      return [];
    }
    // What stands below a sentence is on the page of the record.
    return lines.map(({ phrase }) => phrase);
  });
  const all =
    edited.length > 0
      ? [...told, sayField(context, 'field.edited', listRecords(edited, context))]
      : told;
  const rest = all.length - most;
  const shown = rest > 1 ? [...all.slice(0, most), say(context, 'andMore', { count: rest })] : all;
  return { lang: context.locale, phrases: shown.map(shorten) };
}

/** From where it is known is on the page; which of its sources has a new date is news to nobody. */
function isBackground(key: string): boolean {
  return key === 'sources';
}

/** `Associations: 189 added`. */
export function sayMany(kind: ToldChange['kind'], title: string, count: number, lang: IssueLocale) {
  const key = { added: 'items.added', changed: 'items.edited', removed: 'items.removed' } as const;
  return say({ locale: lang }, key[kind], { label: [strong([title])], count });
}

/** What a record is: `call for proposals`. */
export function sayWhat(collection: ToldCollection, locale: Locale): LocalizedText {
  const lang = reviewLocale(locale);
  return { text: writePhrase(say({ locale: lang }, `what.${collection}`)), lang };
}

/** The language nearest to this one in which reviews are said. */
export function reviewLocale(locale: Locale): IssueLocale {
  return [locale, ...readsOf(locale)].find(isReviewed) as IssueLocale;
}

/** A sentence as plain text, for feeds. */
export function writePhrase(phrase: Phrase): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'code') return piece.text;
      if (piece.kind === 'strong') return writePhrase(piece.phrase);
      return piece.parts.map(({ text }) => text).join('');
    })
    .join('');
}

function isReviewed(locale: Locale): locale is IssueLocale {
  return issueLocales.some((each) => each === locale);
}

const contextFor = perDirectory(
  (directory: Directory, locale: Locale): ReviewContext => ({
    locale: reviewLocale(locale),
    visitor: locale,
    lookUp: (collection, id) => {
      if (!isCollection(collection)) return undefined;
      const record = directory.byId[collection].get(id) as { name?: Text } | undefined;
      return resolveText(record?.name, locale);
    },
    lookUpCommune: (code) => resolveText(nameCommunes(directory).get(code), locale),
  }),
);

/** Cuts what somebody wrote where it becomes long, and joins our own words, so that a page has fewer pieces. */
function shorten(phrase: Phrase): Phrase {
  const pieces: Piece[] = [];
  for (const piece of phrase) {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces.splice(-1, 1, last + piece);
    else if (typeof piece === 'string' || piece.kind === 'code') pieces.push(piece);
    else if (piece.kind === 'strong') pieces.push({ ...piece, phrase: shorten(piece.phrase) });
    else pieces.push({ ...piece, parts: cutParts(piece.parts) });
  }
  return pieces;
}

function cutParts(parts: readonly WordChange[]): WordChange[] {
  let left = mostLetters;
  return parts.flatMap((part) => {
    if (left <= 0) return [];
    const text = part.text.length > left ? `${part.text.slice(0, left).trimEnd()}…` : part.text;
    left -= part.text.length;
    return [{ ...part, text }];
  });
}
