import { hrefOf, pathOf } from '#directory/addresses.ts';
import { trustOn } from '#directory/trust.ts';
import { formatDate } from '#i18n/format.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import {
  type Collection,
  describeCollection,
  type RecordCollection,
  type Records,
  schemas,
} from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { expectedBeside, expectedLocales } from '#model/locales.ts';
import type { CardModel } from './card.tsx';
import { drawIcon } from './draw-icon.ts';
import { iconOf } from './kind-icons.ts';
import type { RenderContext } from './render-context.ts';
import { writeSteps } from './steps.ts';
import { type State, tellEnd, tellState } from './tell-state.ts';

/** The texts that a record may have, by any of their names. */
type Worded = { name?: Text; pseudonym?: string; summary?: Text; text?: Text };

/** The card of any record that has one. */
export function describeCard<C extends RecordCollection>(
  collection: C,
  record: Records[C],
  context: RenderContext,
): CardModel {
  const { state: _, ...brief } = describeBrief(collection, record, context);
  const { name, summary, text } = record as Worded;
  return {
    ...brief,
    drawing: drawIcon(iconOf(collection)),
    otherTitle: collection === 'associations' ? pickOtherName(name, brief.title) : undefined,
    summary: resolveText(summary ?? text, context.locale),
    tags: listTags(collection, record, context),
  };
}

/** As much of a card as a line of a list says, and how it stands with it today. */
export type Brief = Pick<CardModel, 'href' | 'title' | 'meta' | 'ends'> & { state?: State };

/** As much of a card as a line of a list says. */
export function describeBrief<C extends RecordCollection>(
  collection: C,
  record: Records[C],
  context: RenderContext,
): Brief {
  const { locale, today } = context;
  const ends = collection === 'associations' ? undefined : tellEnd(record, today);
  const state = tellState(collection, record, context);
  const { name, pseudonym } = record as Worded;
  return {
    href: hrefOf(locale, pathOf(collection, record.id)),
    title: resolveText(name, locale) ?? { text: pseudonym ?? record.id, lang: locale },
    meta: listMeta(collection, record, context),
    ...(ends && { ends: writeSteps(ends) }),
    ...(state && { state }),
  };
}

/** The names in the languages that are expected, where the title is not one of them. */
export function listOtherNames(name: Text, title: LocalizedText): LocalizedText[] {
  return expectedLocales
    .flatMap((lang) => (name[lang] ? [{ text: name[lang], lang }] : []))
    .filter(({ text }) => text !== title.text);
}

/** The name in another expected language: what the sign at its entrance may say. */
export function pickOtherName(
  name: Text | undefined,
  title: LocalizedText,
): LocalizedText | undefined {
  const lang = expectedBeside(title.lang);
  const text = name?.[lang];
  return text && text !== title.text ? { text, lang } : undefined;
}

function listMeta(
  collection: RecordCollection,
  record: Records[RecordCollection],
  context: RenderContext,
): LocalizedText[] {
  const { locale } = context;
  const kind = 'kind' in record ? nameChoice(collection, 'kind', record.kind, locale) : undefined;
  const owner =
    'association' in record ? context.lookUp('associations', record.association)?.name : undefined;
  const leaders =
    'associations' in record
      ? (record.associations ?? []).flatMap((id) => context.lookUp('associations', id)?.name ?? [])
      : [];
  const publisher = 'publisher' in record ? resolveText(record.publisher, locale) : undefined;
  const leader = describeCollection(collection).namesLeader ? (leaders[0] ?? publisher) : undefined;
  const starts =
    'starts' in record && record.starts
      ? { text: formatDate(record.starts, locale), lang: locale }
      : undefined;
  const where = listWhere(record, context);
  return [kind, owner ?? leader, starts, ...where].filter((each) => each !== undefined);
}

/** The provinces that a record is in, or else its regions. */
export function listWhere(
  record: Records[RecordCollection],
  context: RenderContext,
): LocalizedText[] {
  const { locale } = context;
  const places =
    'places' in record
      ? (record.places ?? [])
      : 'place' in record && record.place
        ? [record.place]
        : [];
  const fromPlaces = places.flatMap((place) => place.province ?? []);
  const ids = fromPlaces.length
    ? fromPlaces
    : 'provinces' in record
      ? (record.provinces ?? [])
      : [];
  const regions = 'regions' in record ? (record.regions ?? []) : [];
  const names = [...new Set(ids)].flatMap((id) => context.lookUp('provinces', id)?.name ?? []);
  if (names.length > 3)
    return [...names.slice(0, 2), t(locale, 'card.morePlaces', { count: names.length - 2 })];
  if (names.length) return names;
  return regions.slice(0, 2).flatMap((id) => context.lookUp('regions', id)?.name ?? []);
}

function listTags(
  collection: RecordCollection,
  record: Records[RecordCollection],
  context: RenderContext,
): CardModel['tags'] {
  const { locale, today } = context;
  const topics = 'focusAreas' in record ? (record.focusAreas ?? []) : [];
  const tags: CardModel['tags'] = topics
    .slice(0, 2)
    .flatMap((id) => context.lookUp('focus-areas', id)?.name ?? [])
    .map((text) => ({ text, look: 'topic' }));
  const state = tellState(collection, record, context);
  if (state) {
    const { text, look, steps, left } = state;
    const later = { ...writeSteps(steps, 'tag'), ...(left && { 'data-left': left }) };
    tags.push({ text, look, ...(steps.length > 0 && { later }) });
  } else if ('status' in record && record.status && record.status !== 'active') {
    const text = nameChoice(collection, 'status', record.status, locale);
    if (text) tags.push({ text, look: record.status === 'running' ? 'good' : 'attention' });
  }
  if (collection === 'calls') tags.push(...tellMarks(record as Records['calls'], locale));
  if (collection === 'associations' && 'verification' in record) {
    const trust = trustOn(record.verification, today);
    tags.push({
      text: t(locale, `trust.tag.${trust}`, { level: record.verification.level }),
      look: trust === 'fresh' ? 'good' : 'attention',
    });
  }
  return tags;
}

/** What else is to be known of a call before one reads on: put off, or by invitation alone. */
function tellMarks(call: Records['calls'], locale: RenderContext['locale']): CardModel['tags'] {
  const { properties = {} } = describeFields(schemas.calls);
  return (['extended', 'invitation'] as const).flatMap((mark) => {
    const text = call[mark] && resolveText(properties[mark]?.labels, locale);
    return text ? [{ text, look: 'attention' as const }] : [];
  });
}

/** What a value of a choice is called. */
export function nameChoice(
  collection: Collection,
  field: string,
  value: string,
  locale: RenderContext['locale'],
): LocalizedText | undefined {
  return resolveText(
    describeFields(schemas[collection]).properties?.[field]?.options?.[value],
    locale,
  );
}
