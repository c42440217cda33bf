import { describe, expect, it } from 'vitest';
import type { Locale } from '#model/locales.ts';
import type { Place } from '#site/views/place-lines.tsx';
import { createRenderContext } from '#site/views/render-context.ts';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { drawView } from '#testing/draw-view.ts';
import { OpenNow } from './open-now.tsx';

const provinces = [
  { id: 'agadir', name: { fr: 'Agadir' } },
  { id: 'tiznit', name: { fr: 'Tiznit' } },
];
const directory = buildDirectory({ provinces });
const draw = (places: Place[], locale: Locale = 'fr') =>
  drawView(
    <OpenNow
      places={places}
      context={createRenderContext({ ...directory, today: '2026-11-22' }, locale)}
    />,
  );
const readSchedules = (places: Place[]) =>
  [...draw(places).root.querySelectorAll('[data-open]')].map((line) =>
    JSON.parse(line.getAttribute('data-open') ?? ''),
  );
const abroad = (country: string, timeZone?: string): Place => ({
  country,
  precision: 'country',
  hours: { week: 'Mo 09:00-12:00', timeZone },
});
const monday = [[[540, 720]], [], [], [], [], [], []];

describe('OpenNow', () => {
  it('leaves a line to fill in for each place that has hours, by name where there are several', () => {
    const places = [
      { ...placeIn('agadir'), hours: { week: 'Mo 09:00-12:00' } },
      placeIn('agadir'),
      { ...placeIn('tiznit'), hours: { week: '24/7' } },
    ];
    const { root, text } = draw(places);
    expect(text).toBe('Agadir Tiznit'.replace(' ', ''));
    expect(root.querySelectorAll('.open-now:empty')).toHaveLength(2);
    expect(draw(places.slice(0, 2)).text).toBe('');
  });

  it('says that hours are not known, never that a place is closed', () => {
    expect(draw([]).text).toBe('Horaires non renseignés.');
    const noteOnly = { ...placeIn('agadir'), hours: { note: { fr: 'Sonnez.' } } };
    expect(draw([noteOnly]).text).toBe('Horaires non renseignés.');
    expect(draw([noteOnly], 'ar').text).toBe('الأوقات غير معروفة.');
  });

  it('takes a clock along for a place abroad, where it is known', () => {
    expect(readSchedules([abroad('MA')])).toEqual([[[monday]]]);
    const [[schedule, clock] = []] = readSchedules([abroad('BE')]);
    expect(schedule).toEqual([monday]);
    expect(clock[0]).toEqual([0, 60]);
    expect(readSchedules([abroad('US', 'America/New_York')])[0]?.[1]?.[0]).toEqual([0, -300]);
    expect(readSchedules([abroad('US')])).toEqual([]);
  });

  it('takes along what to say of a closure', () => {
    const closures = [{ from: '2027-08-01', to: '2027-08-31' }];
    expect(readSchedules([{ ...placeIn('agadir'), hours: { closures } }])).toEqual([
      [[0, 0, [[21031, 21061, 'Fermé jusqu’au 31 août 2027 inclus']]]],
    ]);
  });
});
