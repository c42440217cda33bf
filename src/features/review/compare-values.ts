import { isDeepStrictEqual } from 'node:util';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { isOneOf, isTextKind } from '#model/kinds.ts';
import { locales, readsOf } from '#model/locales.ts';
import { matchItems } from '#records/match-items.ts';
import { compareText } from './compare-text.ts';
import { drawValue, isShort } from './draw-value.ts';
import { fitsIntoSentence, formatValueChange, tellItem } from './format-value-change.ts';
import { mayRepeat } from './may-repeat.ts';
import { findNamingKey, joinFieldNames, labelField, nameItem, nameLanguage } from './name-field.ts';
import type { Line, Phrase } from './piece.ts';
import { listRecords, type ReviewContext, sayField } from './review-context.ts';

/**
 * What changed in a value, each sentence under the name of its field.
 *
 * @param name the field as people say it: `Contacts › Reception › Telephones`
 */
export function compareValues(
  before: unknown,
  after: unknown,
  node: FieldNode | undefined,
  name: Phrase,
  context: ReviewContext,
): Line[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (before === undefined) return [formatValueChange(after, node, name, 'added', context)];
  if (after === undefined) {
    if (!mayRepeat(node, context)) return [{ phrase: sayField(context, 'field.gone', name) }];
    return [formatValueChange(before, node, name, 'removed', context)];
  }
  if (isTextKind(node?.kind)) return compareTexts(before as Text, after as Text, name, context);
  if (Array.isArray(before) && Array.isArray(after))
    return compareList(before, after, node, name, context);
  if (isShort(node) || typeof before !== 'object' || typeof after !== 'object') {
    const [from = [], to = []] = [before, after].map((value) => drawValue(value, node, context));
    return [sayReplaced(from, to, node, name, context)];
  }
  return compareFields(before as object, after as object, node, name, context);
}

/** What changed in the fields of a record or of a part of it, in the order of the schema. */
export function compareFields(
  before: object,
  after: object,
  node: FieldNode | undefined,
  name: Phrase,
  context: ReviewContext,
): Line[] {
  const keys = Object.keys(node?.properties ?? { ...before, ...after });
  return keys.flatMap((key) => {
    const field = node?.properties?.[key];
    const [was, is] = [before, after].map((one) => (one as Record<string, unknown>)[key]);
    if (isDeepStrictEqual(was, is)) return [];
    const inner = joinFieldNames(name, labelField(key, field, context), context);
    return compareValues(was, is, field, inner, context);
  });
}

function sayReplaced(
  from: Phrase,
  to: Phrase,
  node: FieldNode | undefined,
  name: Phrase,
  context: ReviewContext,
): Line {
  return {
    phrase: mayRepeat(node, context)
      ? sayField(context, 'field.changed', name, { from, to })
      : sayField(context, 'field.now', name, { value: to }),
  };
}

function compareTexts(before: Text, after: Text, name: Phrase, context: ReviewContext): Line[] {
  const order = context.visitor ? [context.visitor, ...readsOf(context.visitor)] : locales;
  const changed = order.filter((lang) => before[lang] !== after[lang]);
  return (context.visitor ? changed.slice(0, 1) : changed).map((lang): Line => {
    const label = nameLanguage(name, lang, context);
    return { phrase: compareText(before[lang], after[lang], lang, label, context) };
  });
}

/** What changed in a list: which items are new, gone, or no longer the same. */
function compareList(
  before: readonly unknown[],
  after: readonly unknown[],
  node: FieldNode | undefined,
  name: Phrase,
  context: ReviewContext,
): Line[] {
  const item = node?.items;
  const isText = isTextKind(item?.kind);
  if (isShort(item) && !isText) return compareValuesOfList(before, after, item, name, context);

  const { pairs, added, removed } = matchItems(before, after, item);
  const changed = pairs.flatMap((pair) => {
    if (isText) return compareValues(pair.before, pair.after, item, name, context);
    const isAlone = before.length === 1 && after.length === 1;
    const own = nameChangedItem(pair, item, context);
    const inner = isAlone && own.length === 0 ? name : joinFieldNames(name, own, context);
    return compareItem(pair.before as object, pair.after as object, item, inner, name, context);
  });
  const lines = [
    ...changed,
    ...countItems(added, 'items.added', item, name, context),
    ...(mayRepeat(item, context)
      ? countItems(removed, 'items.removed', item, name, context)
      : countGone(removed, item, name, context)),
  ];
  if (lines.length > 0) return lines;
  const values = listRecords(
    after.map((each) => (isText ? drawValue(each, item, context) : nameItem(each, item, context))),
    context,
  );
  return [{ phrase: sayField(context, 'list.reordered', name, { values }) }];
}

/** Ids, choices, addresses: a set of values, each of them there or not. */
function compareValuesOfList(
  before: readonly unknown[],
  after: readonly unknown[],
  item: FieldNode | undefined,
  label: Phrase,
  context: ReviewContext,
): Line[] {
  const without = (some: readonly unknown[], others: readonly unknown[]) =>
    some.filter((value) => !others.some((other) => isDeepStrictEqual(value, other)));
  const draw = (values: readonly unknown[]) =>
    listRecords(
      values.map((value) => drawValue(value, item, context)),
      context,
    );
  const [added, removed] = [without(after, before), without(before, after)];
  // One telephone or address in place of another has changed; one province in place of another not.
  const isChoice = isOneOf(item?.kind, ['reference', 'choice']);
  if (!isChoice && added.length === 1 && removed.length === 1)
    return [sayReplaced(draw(removed), draw(added), item, label, context)];
  if (removed.length > 0 && !mayRepeat(item, context)) {
    const fresh =
      added.length > 0
        ? [{ phrase: sayField(context, 'list.added', label, { values: draw(added) }) }]
        : [];
    return [...fresh, ...countGone(removed, item, label, context)];
  }
  if (added.length > 0 && removed.length > 0)
    return [
      {
        phrase: sayField(context, 'list.both', label, {
          added: draw(added),
          removed: draw(removed),
        }),
      },
    ];
  if (added.length > 0)
    return [{ phrase: sayField(context, 'list.added', label, { values: draw(added) }) }];
  if (removed.length > 0)
    return [{ phrase: sayField(context, 'list.removed', label, { values: draw(removed) }) }];
  return [{ phrase: sayField(context, 'list.reordered', label, { values: draw(after) }) }];
}

/** An item keeps its name in the sentence unless the name is what changed. */
function nameChangedItem(
  { before, after }: { before: unknown; after: unknown },
  item: FieldNode | undefined,
  context: ReviewContext,
): Phrase {
  const key = findNamingKey(after, item);
  const [was, is] = [before, after].map((one) => (one as Record<string, unknown>)[key ?? '']);
  return isDeepStrictEqual(was, is) || !mayRepeat(item?.properties?.[key ?? ''], context)
    ? nameItem(after, item, context)
    : nameItem(before, item, context);
}

/** A telephone line whose number changed is said as the telephone that changed. */
function compareItem(
  before: object,
  after: object,
  item: FieldNode | undefined,
  name: Phrase,
  listName: Phrase,
  context: ReviewContext,
): Line[] {
  if (item?.kind !== 'phone-line') return compareFields(before, after, item, name, context);
  const { number: was, ...rest } = before as Record<string, unknown>;
  const { number: is, ...others } = after as Record<string, unknown>;
  return [
    ...compareValues(was, is, item.properties?.number, listName, context),
    ...compareFields(rest, others, item, name, context),
  ];
}

function countItems(
  items: readonly unknown[],
  key: 'items.added' | 'items.removed',
  item: FieldNode | undefined,
  label: Phrase,
  context: ReviewContext,
): Line[] {
  if (items.length === 0) return [];
  const lines = items.map((each) => tellItem(each, item, context));
  if (fitsIntoSentence(lines, item)) {
    const values = listRecords(
      lines.map(({ phrase }) => phrase),
      context,
    );
    return [
      {
        phrase: sayField(context, key === 'items.added' ? 'list.added' : 'list.removed', label, {
          values,
        }),
      },
    ];
  }
  return [{ phrase: sayField(context, key, label, { count: items.length }), lines }];
}

/** Which items are gone where that names nobody, or how many. */
function countGone(
  items: readonly unknown[],
  node: FieldNode | undefined,
  label: Phrase,
  context: ReviewContext,
): Line[] {
  if (items.length === 0) return [];
  const isNamed = items.every((item) => {
    const key = findNamingKey(item, node);
    return key !== undefined && mayRepeat(node?.properties?.[key], context);
  });
  if (!isNamed)
    return [{ phrase: sayField(context, 'items.removed', label, { count: items.length }) }];
  const values = listRecords(
    items.map((item) => nameItem(item, node, context)),
    context,
  );
  return [{ phrase: sayField(context, 'list.removed', label, { values }) }];
}
