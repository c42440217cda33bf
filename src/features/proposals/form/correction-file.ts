import type { Directory } from '#directory/directory.ts';
import type { ReaderGap } from '#directory/reader-gaps.ts';
import type { ProposedCollection } from '#model/collections.ts';
import type { Text } from '#model/fields/text.ts';
import { fallbackLocale, type Locale, locales } from '#model/locales.ts';
import { askRecord } from './ask-record.ts';
import type { FormQuestion, Input } from './question.ts';
import { isShownOtherwise, showValue } from './show-value.ts';

/** The file of a record as the form reads it that corrects it. */
export interface CorrectionFile {
  /** First in the file. The phone keeps nothing of such a record, neither a draft nor the file. */
  isSensitive?: true;
  /** The hash of the record’s file, as git counts it; its first digits are enough. */
  version?: string | undefined;
  /** A wish bears no name. */
  record: { name?: Text };
  /** Fields that the file leaves out and the record has: `places.0.address`. They are not asked. */
  withheld?: readonly string[];
  shown?: ShownValues;
  /** What the record leaves open that its reader asks. */
  gaps?: readonly ReaderGap[];
}

/**
 * What the form shows for values, in columns with a row for each: in most languages (`all`), and in those
 * that say otherwise, where an empty text means the same. Columns pack better than a name for each text.
 */
export interface ShownValues extends Partial<Record<Locale, readonly string[]>> {
  values: readonly string[];
  all: readonly string[];
}

/** How a form shows those values of a record that the file does not say as people do: names, telephones, hours. */
export function showValues(
  collection: ProposedCollection,
  record: object,
  directory: Directory,
): ShownValues | undefined {
  const form = (locale: Locale) => ({ locale, directory, isNew: false });
  const inputs = askRecord(collection, record, form(fallbackLocale()))
    .flatMap(({ questions }) => questions.flatMap(listInputs))
    .filter(({ value, node }) => value !== undefined && isShownOtherwise(node.kind))
    // What is chosen from a list is found there by its value.
    .filter(({ options, isTyped }) => !options || isTyped);
  const rows = [...new Map(inputs.map((input) => [String(input.value), input]))];
  if (rows.length === 0) return;
  const list = (locale: Locale) =>
    rows.map(([, { node, value }]) => showValue(node, value, form(locale)));
  const all = list(fallbackLocale());
  const others = locales
    .map(
      (locale) => [locale, list(locale).map((each, at) => (each === all[at] ? '' : each))] as const,
    )
    .filter(([, column]) => column.some(Boolean));
  return { values: rows.map(([value]) => value), all, ...Object.fromEntries(others) };
}

function listInputs(question: FormQuestion): Input[] {
  if (question.as === 'input') return [question];
  if (question.as === 'list') return question.items.flatMap(listInputs);
  return question.as === 'group'
    ? question.questions.flatMap(([, inner]) => listInputs(inner))
    : [];
}
