import { readWeek, type Span, writeClock } from '#features/opening-hours/week.ts';
import { nameDays } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized, Ltr } from '#site/views/localized.tsx';

/** Days that follow each other and have the same hours. */
interface Days {
  first: number;
  last: number;
  spans: Span[];
}

/**
 * A week on one line, where there is no room for a table: `lun.–ven. 09:00–16:00 · sam. 09:00–12:00`.
 *
 * @param week as the schema writes it
 */
export function WeekLine({ week, locale }: { week: string; locale: Locale }) {
  const names = nameDays(locale, 'short');
  const rows = joinDays(readWeek(week));
  return rows.map(({ first, last, spans }, index) => (
    <span key={first}>
      {index > 0 && ' · '}
      {rows.length === 1 && last - first === 6 ? null : `${nameRun(names, first, last)} `}
      {isWholeDay(spans) ? (
        <Localized of={t(locale, 'hours.always')} on={locale} />
      ) : (
        spans.map(({ from, to }, at) => (
          <span key={from}>
            {at > 0 && ' / '}
            <span className="whole-span">
              <Ltr>{`${writeClock(from)}–${writeClock(to)}`}</Ltr>
            </span>
          </span>
        ))
      )}
    </span>
  ));
}

function joinDays(week: readonly Span[][]): Days[] {
  const rows: Days[] = [];
  for (const [day, spans] of week.entries()) {
    const before = rows.at(-1);
    if (spans.length === 0) continue;
    if (before && before.last === day - 1 && isSame(before.spans, spans)) before.last = day;
    else rows.push({ first: day, last: day, spans });
  }
  return rows;
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isWholeDay([only, ...others]: readonly Span[]): boolean {
  return others.length === 0 && only?.from === 0 && only.to === 1440;
}

function nameRun(names: readonly string[], first: number, last: number): string {
  return first === last ? `${names[first]}` : `${names[first]}–${names[last]}`;
}
