import type { EventMonth } from '#features/lists/event-months.ts';
import { findEventZone } from '#features/opening-hours/event-zone.ts';
import { commaOf, formatDate, formatNumber, nameDays } from '#i18n/format.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { country } from '#model/country.ts';
import type { Event } from '#model/events.ts';
import { describeBrief } from '#site/views/card-model.ts';
import { CompactList } from '#site/views/compact-list.tsx';
import { Localized, langOf } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

interface Props {
  month: EventMonth;
  context: RenderContext;
  /** Where all events are. */
  listHref: string;
}

/** More events a page does not list: those of the later days are in the list. */
const mostEvents = 60;

/** A month as a table whose days lead to what takes place on them, and that, day by day. */
export function MonthCalendar({ month, context, listHref }: Props) {
  const { locale } = context;
  const { shown, left } = cutEvents(month);
  const undated = t(locale, 'lists.undated');
  return (
    <>
      <MonthTable month={month} linked={new Set(shown.keys())} context={context} />
      {[...shown].map(([day, events]) => (
        <section key={day} id={anchorOf(day)} className="day">
          <h2>{formatDate(`${month.month}-${pad(day)}`, locale)}</h2>
          <EventLines events={events} context={context} />
        </section>
      ))}
      {month.undated.length > 0 && (
        <section className="day">
          <h2 {...langOf(undated, locale)}>{undated.text}</h2>
          <EventLines events={month.undated.slice(0, mostEvents)} context={context} />
        </section>
      )}
      <p>
        <a className="more" href={listHref}>
          <Localized
            of={
              left > 0
                ? t(locale, 'lists.otherEvents', { count: left })
                : t(locale, 'lists.allEvents')
            }
            on={locale}
          />
        </a>
      </p>
    </>
  );
}

function EventLines({ events, context }: { events: readonly Event[]; context: RenderContext }) {
  const cards = events.map((event) => {
    const note = tellTimes(event, context);
    return { ...describeBrief('events', event, context), ...(note && { note }) };
  });
  return <CompactList cards={cards} locale={context.locale} />;
}

/** From when to when, by the clock of the place, which is named where it is not the country’s. */
function tellTimes(event: Event, { locale, today }: RenderContext): LocalizedText | undefined {
  const { startTime, endTime } = event;
  const zone = findEventZone(event, today);
  const times = [startTime, endTime].filter((time) => time !== undefined).join('–');
  if (!times) return;
  return { text: zone === country.timeZone || !zone ? times : `${times} (${zone})`, lang: locale };
}

interface TableProps extends Pick<Props, 'month' | 'context'> {
  /** Days that stand below. */
  linked: ReadonlySet<number>;
}

function MonthTable({ month: { month, days }, linked, context: { locale } }: TableProps) {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  // Weeks begin on Monday.
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells = Array.from(
    { length: Math.ceil((before + length) / 7) * 7 },
    (_, at) => at - before + 1,
  );
  const weeks = Array.from({ length: cells.length / 7 }, (_, at) =>
    cells.slice(at * 7, at * 7 + 7),
  );
  const [long, short] = [nameDays(locale), nameDays(locale, 'short')];
  return (
    <div className="month-box">
      <table className="month">
        <caption>{formatDate(month, locale)}</caption>
        <thead>
          <tr>
            {short.map((name, at) => (
              <th scope="col" key={name} abbr={long[at]}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  {day < 1 || day > length ? null : linked.has(day) ? (
                    <a href={`#${anchorOf(day)}`}>
                      {formatNumber(day, locale)}
                      <span className="visually-hidden">
                        {commaOf(locale)}
                        <Localized
                          of={t(locale, 'lists.eventsOnDay', { count: days.get(day)?.length ?? 0 })}
                          on={locale}
                        />
                      </span>
                    </a>
                  ) : (
                    formatNumber(day, locale)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** As many days as a page has room for, at least in part; how many events are left out of it. */
export function cutEvents({ days }: EventMonth): {
  shown: Map<number, readonly Event[]>;
  left: number;
} {
  let room = mostEvents;
  const shown = new Map<number, readonly Event[]>();
  let left = 0;
  for (const [day, events] of days) {
    const some = events.slice(0, room);
    if (some.length) shown.set(day, some);
    room -= some.length;
    left += events.length - some.length;
  }
  return { shown, left };
}

function anchorOf(day: number): string {
  return `day-${day}`;
}

function pad(day: number): string {
  return String(day).padStart(2, '0');
}
