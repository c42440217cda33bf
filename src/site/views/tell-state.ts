import { callStateOn, isExactDay } from '#directory/record-state.ts';
import { spanOfEvent } from '#features/opening-hours/event-span.ts';
import { beginOf, endOf } from '#features/opening-hours/turn-of-day.ts';
import { formatDate, formatYearlyDay, precisionOf } from '#i18n/format.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { pickSharedLang, t } from '#i18n/t.ts';
import type { Call } from '#model/calls.ts';
import type { RecordCollection, Records } from '#model/collections.ts';
import type { Event } from '#model/events.ts';
import type { Locale } from '#model/locales.ts';
import type { RenderContext } from './render-context.ts';
import type { Look, StateStep } from './steps.ts';

/** What is so today, in words that name the day, and what a phone says from other days on. */
export interface State {
  text: LocalizedText;
  look: Look;
  steps: readonly StateStep[];
  /** The minute since 1970 until which it can be answered, where that is known. */
  left?: number;
}

/** Whether a phone has something to tell of some records, so that their page brings its script. */
export function hasSteps(groups: readonly Group[], context: RenderContext): boolean {
  return groups.some(({ collection, records }) =>
    records.some(
      (record) =>
        tellState(collection, record, context)?.steps.length || tellEnd(record, context.today),
    ),
  );
}

interface Group {
  collection: RecordCollection;
  records: readonly object[];
}

/** For whom it is said: a label beside others, or a sentence of its own. */
type Length = 'label' | 'sentence';

/** How it stands with a record that opens, closes or takes place; none where it says no date. */
export function tellState(
  collection: RecordCollection,
  record: object,
  context: RenderContext,
  length: Length = 'label',
): State | undefined {
  if (collection === 'calls') return tellCall(record as Call, context, length);
  if (collection === 'events') return tellEvent(record as Event, context);
  const { closes, expires } = record as { closes?: string; expires?: string };
  if (collection === 'opportunities' && closes) return tellRole(closes, context);
  if (expires)
    return { text: sayDate('need.until', expires, context.locale), look: 'attention', steps: [] };
  return;
}

/** When a phone no longer shows a record, as the next build will leave it out. */
export function tellEnd(record: object, today: string): readonly StateStep[] | undefined {
  const { expires, publicAppeal, authorisation } = record as Partial<Records['needs']>;
  const last = publicAppeal ? authorisation?.to : undefined;
  const ends = [expires, last].flatMap((day) => (day ? [endOf(day, today)] : []));
  return ends.length ? [[Math.min(...ends)]] : undefined;
}

function tellCall(call: Call, { locale, today }: RenderContext, length: Length): State {
  const isLabel = length === 'label';
  const { opens, closes } = call;
  const state = callStateOn(call, today);
  const isYearly = call.repeats === 'yearly';
  const closedKey = pickKey(isLabel, isYearly ? 'call.closedYearly' : 'call.closed');
  const comingKey = isLabel ? 'call.opensOn' : 'call.willOpen';
  const hasEnd = isExactDay(closes);
  const openKey = hasEnd
    ? isLabel
      ? 'call.tagUntil'
      : 'call.openUntil'
    : sayUndated(call, isLabel);
  // The phone changes the words and not the language of their element.
  const lang = pickSharedLang(locale, [
    closedKey,
    openKey,
    ...(state === 'upcoming' ? ([comingKey] as const) : []),
  ]);
  const closed = t(lang, closedKey);
  if (state === 'closed') return { text: closed, look: 'attention', steps: [] };
  const open = hasEnd ? sayDate(openKey, closes, lang) : t(lang, openKey, writeSeason(call));
  const look: Look = hasEnd || call.repeats === 'always' ? 'good' : 'attention';
  const end: StateStep[] = closes ? [[endOf(closes, today), closed.text, 'attention']] : [];
  if (state !== 'upcoming')
    return { text: open, look, steps: end, ...(hasEnd && { left: endOf(closes, today) }) };
  const steps: StateStep[] = [[beginOf(opens ?? '', today), open.text, look], ...end];
  return { text: sayDate(comingKey, opens ?? '', lang), look: 'attention', steps };
}

function pickKey(isLabel: boolean, key: 'call.closed' | 'call.closedYearly'): MessageKey {
  if (isLabel) return key;
  return key === 'call.closed' ? 'call.state.closed' : 'call.state.closedYearly';
}

/** What is said of a call without a last day: always open, days without a year, or nothing known. */
function sayUndated({ repeats, season }: Call, isLabel: boolean): MessageKey {
  if (repeats === 'always') return 'call.always';
  if (!season) return isLabel ? 'call.unknown' : 'call.state.unknown';
  if (repeats === 'yearly') return 'call.eachYear';
  return isLabel ? 'call.noYear' : 'call.state.noYear';
}

function writeSeason({ season = {} }: Call) {
  const { opens, closes } = season;
  const write =
    (day = '01-01') =>
    (lang: Locale) =>
      formatYearlyDay(day, lang);
  const has = opens ? (closes ? 'both' : 'from') : 'to';
  return { has, from: write(opens), to: write(closes) };
}

function tellRole(closes: string, { locale, today }: RenderContext): State {
  const closed = t(locale, 'role.closed');
  if (closes < today) return { text: closed, look: 'attention', steps: [] };
  const text = sayDate('role.until', closes, locale);
  return { text: text, look: 'good', steps: [[endOf(closes, today), closed.text, 'attention']] };
}

/** That a date has passed does not say that the event took place. */
function tellEvent(event: Event, context: RenderContext): State | undefined {
  const { locale, today } = context;
  const { starts } = event;
  const span = spanOfEvent(event, today);
  if (!starts || !span) return;
  const past = t(locale, 'event.past');
  if (span.end <= beginOf(today, today)) return { text: past, look: 'attention', steps: [] };
  const now = isExactDay(starts) ? t(locale, 'event.now') : undefined;
  const coming = t(locale, 'event.coming');
  const steps: StateStep[] = [
    [0, coming.text, 'good'],
    // Of a month nobody knows on which of its days.
    [span.begin, now?.text ?? '', 'good'],
    [span.end, past.text, 'attention'],
  ];
  // The date stands beside it: without a script that is enough.
  return { text: { text: '', lang: coming.lang }, look: 'good', steps };
}

function sayDate(key: MessageKey, date: string, locale: Locale): LocalizedText {
  return t(locale, key, {
    date: (lang) => formatDate(date, lang),
    precision: precisionOf(date),
  });
}
