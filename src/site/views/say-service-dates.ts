import { type ServiceDates, serviceStateOn } from '#directory/service-state.ts';
import { formatDate, precisionOf } from '#i18n/format.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';

/** When a service is or was given, in words: “Since 2019”, “As of 2025”, “Work done, 2023–2024”. */
export function sayServiceDates(
  service: ServiceDates,
  locale: Locale,
  today: string,
): LocalizedText | undefined {
  const { from, until, asOf } = service;
  const state = serviceStateOn(service, today);
  if (state === 'past') return sayDone(service, locale);
  if (until && from) return saySpan(from, until, locale);
  if (until) return t(locale, 'period.until', { to: write(until), precision: precisionOf(until) });
  if (asOf) return t(locale, 'service.asOf', { date: write(asOf) });
  if (!from) return;
  return t(locale, state === 'coming' ? 'service.coming' : 'period.since', {
    from: write(from),
    precision: precisionOf(from),
  });
}

/** The heading of what was done: with its dates, where all of it was done at the same time. */
export function sayWorkDone(services: readonly ServiceDates[], locale: Locale): LocalizedText {
  const [first] = services;
  return first && isAlike(services) ? sayDone(first, locale) : t(locale, 'service.done');
}

/** Whether all of it was done at the same time, so that it is said once. */
export function isAlike(services: readonly ServiceDates[]): boolean {
  const [first] = services;
  return services.every(({ from, until }) => from === first?.from && until === first?.until);
}

function sayDone({ from, until = '' }: ServiceDates, locale: Locale): LocalizedText {
  if (!from)
    return t(locale, 'service.doneUntil', { to: write(until), precision: precisionOf(until) });
  return t(locale, 'service.doneIn', { when: (lang) => saySpan(from, until, lang).text });
}

/** `2023–2024`, `2024`, “June 2023 – May 2024”. */
function saySpan(from: string, until: string, locale: Locale): LocalizedText {
  if (from === until) return { text: formatDate(from, locale), lang: locale };
  const areYears = from.length === 4 && until.length === 4;
  if (areYears) return { text: `${from}–${until}`, lang: locale };
  return t(locale, 'period.span', { from: write(from), to: write(until) });
}

/** A date belongs into a sentence that may be in another language than the page. */
function write(date: string): (lang: Locale) => string {
  return (lang) => formatDate(date, lang);
}
