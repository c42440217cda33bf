import { Fragment } from 'react';
import type { z } from 'zod';
import { readWeek, type Span, writeClock } from '#features/opening-hours/week.ts';
import { formatDate, nameDays } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { hours as hoursSchema } from '#model/fields/hours.ts';
import { Localized, Ltr } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

export type Hours = z.infer<typeof hoursSchema>;

/**
 * The week, a row a day. `data-day` (0 is Monday) lets the line above it (`open-now`) point at today's
 * row on the visitor's phone: the page itself does not know the day it is read on.
 */
export function HoursTable({
  hours,
  context: { locale },
}: {
  hours: Hours;
  context: RenderContext;
}) {
  const week = hours.week ? readWeek(hours.week) : undefined;
  const ramadan = hours.ramadan ? readWeek(hours.ramadan) : undefined;
  const isAlways = week && !ramadan && week.every(isWholeDay);
  return (
    <div className="hours">
      {isAlways && (
        <p>
          <Localized of={t(locale, 'hours.always')} on={locale} />
        </p>
      )}
      {(week || ramadan) && !isAlways && (
        <table>
          {ramadan && (
            <thead>
              <tr>
                <th scope="col">
                  <Localized of={t(locale, 'hours.day')} on={locale} />
                </th>
                <th scope="col">
                  <Localized of={t(locale, 'hours.ordinary')} on={locale} />
                </th>
                <th scope="col">
                  <Localized of={t(locale, 'hours.ramadan')} on={locale} />
                </th>
              </tr>
            </thead>
          )}
          <tbody>
            {nameDays(locale).map((day, index) => (
              <tr key={day} data-day={index}>
                <th scope="row">{day}</th>
                <td>
                  <DaySpans spans={week?.[index]} locale={locale} />
                </td>
                {ramadan && (
                  <td>
                    <DaySpans spans={ramadan[index]} locale={locale} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hours.closures?.map(({ from, to, reason }) => (
        <p className="notice" key={from}>
          <Localized
            of={t(locale, 'hours.closure', {
              from: (lang) => formatDate(from, lang),
              to: (lang) => formatDate(to, lang),
            })}
            on={locale}
          />{' '}
          <Localized of={resolveText(reason, locale)} on={locale} />
        </p>
      ))}
      {hours.timeZone && (
        <p className="soft">
          <Localized of={t(locale, 'hours.zone', { zone: hours.timeZone })} on={locale} />
        </p>
      )}
      {hours.note && (
        <p className="soft">
          <Localized of={resolveText(hours.note, locale)} on={locale} />
        </p>
      )}
    </div>
  );
}

/** A place that never closes needs no row for each day. */
function isWholeDay(spans: Span[]): boolean {
  return spans.length === 1 && spans[0]?.from === 0 && spans[0].to === 1440;
}

function DaySpans({
  spans,
  locale,
}: {
  spans: Span[] | undefined;
  locale: RenderContext['locale'];
}) {
  if (!spans) return <Localized of={t(locale, 'value.unknown')} on={locale} />;
  if (spans.length === 0) return <Localized of={t(locale, 'hours.closed')} on={locale} />;
  // Each on a line of its own; whoever hears or copies them needs a space between two.
  return spans.map(({ from, to }, at) => (
    <Fragment key={from}>
      {at > 0 && ' '}
      <span className="span">
        <Ltr>{`${writeClock(from)}–${writeClock(to)}`}</Ltr>
      </span>
    </Fragment>
  ));
}
