import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { listEventMonths } from '#features/lists/event-months.ts';
import { createRenderContext } from '#site/views/render-context.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { cutEvents, MonthCalendar } from './month-calendar.tsx';

function draw(
  events: { id: string; starts: string; startTime?: string; endTime?: string; timeZone?: string }[],
  locale: 'fr' | 'ar' = 'fr',
) {
  const directory = buildDirectory({ events }, [], '2026-11-28');
  const [month] = listEventMonths(directory);
  if (!month) throw new Error('No month');
  const context = createRenderContext(directory, locale);
  const html = renderToStaticMarkup(
    <MonthCalendar month={month} context={context} listHref="/fr/events/" />,
  );
  return { month, html };
}

describe('a month', () => {
  const events = [
    { id: 'one', starts: '2026-12-05' },
    { id: 'two', starts: '2026-12-05' },
    { id: 'some-day', starts: '2026-12' },
  ];

  it('is a table from Monday on, whose days with events lead to them', () => {
    const { html } = draw(events);
    expect(html).toContain('<caption>décembre 2026</caption>');
    // 1 December 2026 is a Tuesday.
    expect(html).toContain('<tbody><tr><td></td><td>1</td>');
    expect(html).toMatch(
      /<td><a href="#day-5">5<span class="visually-hidden">, 2 rencontres<\/span><\/a><\/td>/,
    );
    expect(html).toMatch(
      /id="day-5".*<h2>5 décembre 2026<\/h2>.*\/fr\/events\/one\/.*\/fr\/events\/two\//,
    );
    expect(html).toMatch(/jour pas encore connu<\/h2>.*\/fr\/events\/some-day\//);
  });

  it('says times by the clock of the place', () => {
    const times = { starts: '2026-12-05', startTime: '18:30', endTime: '20:00' };
    const { html } = draw([
      { id: 'here', ...times },
      { id: 'there', ...times, timeZone: 'America/Toronto' },
    ]);
    expect(html).toContain(' 18:30–20:00<');
    expect(html).toContain(' 18:30–20:00 (America/Toronto)<');
  });

  it('has the days and numbers of its language', () => {
    const { html } = draw(events, 'ar');
    expect(html).toContain('<caption>دجنبر 2026</caption>');
    expect(html).toContain('abbr="الاثنين"');
  });

  it('lists so many events, and says how many are in the list alone', () => {
    const many = Array.from({ length: 70 }, (_, at) => ({
      id: `event-${at}`,
      starts: '2026-12-05',
    }));
    const { month, html } = draw([...many, { id: 'later', starts: '2026-12-06' }]);
    expect(cutEvents(month).left).toBe(11);
    expect([...cutEvents(month).shown.keys()]).toEqual([5]);
    expect(html).toContain('Et 11 autres rencontres');
    expect(html).not.toContain('#day-6');
  });
});
