import { describe, expect, it } from 'vitest';
import type { Locale } from '#model/locales.ts';
import { drawView, readText } from '#testing/draw-view.ts';
import { readOwnContent } from '#testing/own-content.ts';
import { StarMap } from './star-map.tsx';

const { provinces } = (await readOwnContent()).records;

function draw(counts: Record<string, number>, locale: Locale = 'en') {
  const who = { counts: new Map(Object.entries(counts)), nationwide: [] };
  const props = { provinces, who, locale };
  return drawView(<StarMap {...props} hrefFor={(id) => `/${id}/`} />).root;
}
const rows = (root: HTMLElement) =>
  [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(readText));
const others = (root: HTMLElement) => readText(root.querySelector('details p'));

describe('the star map', () => {
  it('draws every province of Morocco, each with its name, its count and its way', () => {
    const stars = [...draw({ guelmim: 2 }).querySelectorAll('svg a')];
    expect(stars).toHaveLength(75);
    expect(new Set(stars.map((star) => star.getAttribute('href'))).size).toBe(75);
    const guelmim = stars.find((star) => star.getAttribute('href') === '/guelmim/');
    expect(readText(guelmim?.querySelector('title'))).toBe('Guelmim · 2');
    const tiznit = stars.find((star) => star.getAttribute('href') === '/tiznit/');
    expect(readText(tiznit?.querySelector('title'))).toBe('Tiznit · 0');
  });

  it('has a table that lists those that are counted, and no other', () => {
    const root = draw({ tiznit: 1, guelmim: 2, fes: 0 });
    expect(rows(root)).toEqual([
      ['Guelmim', '2'],
      ['Tiznit', '1'],
    ]);
    expect(root.querySelector('tbody a')?.getAttribute('href')).toBe('/guelmim/');
    expect(others(root)).toBe('No association is listed yet in the 73 other provinces.');
  });

  it('says what its colours mean, from nobody on', () => {
    const legend = (counts: Record<string, number>) =>
      [...draw(counts).querySelectorAll('.legend li')].map(readText);
    expect(legend({})).toEqual(['no association listed yet']);
    expect(legend({ fes: 1, guelmim: 2 })).toEqual([
      'no association listed yet',
      '1 association',
      '2 associations',
    ]);
    expect(legend({ fes: 1, guelmim: 5, rabat: 90 })).toEqual([
      'no association listed yet',
      '1 to 4',
      '5 to 89',
      '90 associations',
    ]);
  });

  it('gives a star the colour of its class', () => {
    const root = draw({ fes: 1, guelmim: 2 });
    expect(root.querySelectorAll('svg a.s0')).toHaveLength(73);
    expect(root.querySelector('svg a.s2')?.getAttribute('href')).toBe('/guelmim/');
  });

  it.each([
    ['ar', 'كل الأقاليم ممثلة.'],
    ['fr', 'Toutes les provinces sont représentées.'],
    ['en', 'Every province is represented.'],
  ] as const)('does not speak of none in %s where everybody is counted', (locale, text) => {
    const everywhere = Object.fromEntries(provinces.map(({ id }) => [id, 1]));
    expect(others(draw(everywhere, locale))).toBe(text);
  });

  it('is hidden from screen readers and the keyboard, which have the table', () => {
    const svg = draw({}).querySelector('svg');
    expect(svg?.getAttribute('aria-hidden')).toBe('true');
    expect(svg?.querySelectorAll('a:not([tabindex="-1"])')).toHaveLength(0);
  });
});
