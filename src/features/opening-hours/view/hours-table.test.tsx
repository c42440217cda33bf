import { describe, expect, it } from 'vitest';
import { schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Locale } from '#model/locales.ts';
import { AssociationProfile } from '#site/views/association-profile.tsx';
import { createRenderContext } from '#site/views/render-context.ts';
import { buildDirectory, buildRecord } from '#testing/directory-builder.ts';
import { drawView, readText } from '#testing/draw-view.ts';
import { type Hours, HoursTable } from './hours-table.tsx';

const directory = buildDirectory({});
const draw = (hours: Hours, locale: Locale = 'en') =>
  drawView(
    <HoursTable
      hours={hours}
      context={createRenderContext({ ...directory, today: '2025-11-22' }, locale)}
    />,
  );
const rows = (root: HTMLElement) =>
  [...root.querySelectorAll('tr')].map((row) => [...row.children].map(readText).join(' | '));

describe('the week', () => {
  it('has a row a day from Monday on, each numbered so that today can be marked', () => {
    const { root } = draw({ week: 'Mo-Th 09:00-12:00,14:00-18:00; Sa 09:00-12:00' });
    expect(rows(root)).toEqual([
      'Monday | 09:00–12:00 14:00–18:00',
      'Tuesday | 09:00–12:00 14:00–18:00',
      'Wednesday | 09:00–12:00 14:00–18:00',
      'Thursday | 09:00–12:00 14:00–18:00',
      'Friday | Closed',
      'Saturday | 09:00–12:00',
      'Sunday | Closed',
    ]);
    const days = [...root.querySelectorAll('tr')].map((row) => row.getAttribute('data-day'));
    expect(days).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });

  it('is one line of a place that never closes', () => {
    for (const week of ['24/7', 'Mo-Su 00:00-24:00', 'Mo-Fr 00:00-24:00; Sa-Su 00:00-24:00']) {
      const { root, text } = draw({ week });
      expect(text).toBe('Every day, day and night');
      expect(root.querySelector('table')).toBeNull();
    }
    expect(rows(draw({ week: '24/7', ramadan: 'Mo 10:00-11:00' }).root)).toHaveLength(8);
    expect(rows(draw({ week: '24/7; Fr off' }).root)).toHaveLength(7);
  });

  it('has a column for Ramadan only where its hours are known', () => {
    expect(draw({ week: 'Mo 09:00-12:00' }).text).not.toContain('Ramadan');
    const both = rows(draw({ week: 'Mo 09:00-12:00', ramadan: 'Mo 10:00-11:00' }).root);
    expect(both.slice(0, 3)).toEqual([
      'Day | Ordinary week | Ramadan',
      'Monday | 09:00–12:00 | 10:00–11:00',
      'Tuesday | Closed | Closed',
    ]);
  });

  it('writes times from left to right in Arabic too', () => {
    const { root } = draw({ week: 'Mo 09:00-12:00' }, 'ar');
    expect(root.querySelector('tr')?.textContent).toBe('الاثنين09:00–12:00');
    expect(root.querySelector('td bdi')?.getAttribute('dir')).toBe('ltr');
  });

  it('tells a span past midnight by the hour at which it ends', () => {
    expect(rows(draw({ week: 'Fr 20:00-02:00' }).root)[4]).toBe('Friday | 20:00–02:00');
  });
});

describe('a closure', () => {
  it('says from when to when, and why', () => {
    const closures = [{ from: '2026-08-01', to: '2026-08-31', reason: { fr: 'Congés d’été.' } }];
    const { root } = draw({ closures }, 'fr');
    expect(readText(root.querySelector('.notice'))).toBe(
      'Fermé du 1er août 2026 au 31 août 2026. Congés d’été.',
    );
  });
});

describe('hours that nobody knows', () => {
  const profile = (hours?: Hours) => {
    const place = { precision: 'commune' as const, ...(hours && { hours }) };
    const association = buildRecord('associations', { id: 'amal', places: [place] });
    const props = { association, fields: describeFields(schemas.associations) };
    return drawView(
      <AssociationProfile
        {...props}
        context={createRenderContext({ ...directory, today: '2025-11-22' }, 'en')}
      />,
    ).text;
  };

  it('are said to be unknown, never closed', () => {
    expect(profile()).toContain('Hours not known.');
    expect(profile()).not.toMatch(/closed/i);
  });

  it('of the ordinary week are unknown where only those of Ramadan are given', () => {
    expect(rows(draw({ ramadan: 'Mo 10:00-11:00' }).root).slice(1, 3)).toEqual([
      'Monday | Not known | 10:00–11:00',
      'Tuesday | Not known | Closed',
    ]);
  });

  it('are not called closed by a note or a closure alone', () => {
    const note = { en: 'On Wednesdays for women only.' };
    expect(rows(draw({ note }).root)).toEqual([]);
    expect(profile({ note })).toContain('On Wednesdays for women only.');
    expect(profile({ note })).not.toMatch(/closed/i);
  });
});
