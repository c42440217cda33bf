import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { MapStart } from '#features/map/phone/map-props.ts';
import type { SavedPageList } from '#features/offline/phone/saved-provinces.ts';
import type { Locale } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { openPage, readTidyText } from '../support/open-page.ts';
import {
  listCounted,
  provinceIds,
  type RightAnswer,
  regionIds,
  rightAnswers,
} from '../support/who-helps-table.ts';

const site = siteOf('who-helps');
const locales = ['ar', 'fr', 'en'] as const;
const anything = rightAnswers['with anything'] as RightAnswer;
const needs = Object.values(rightAnswers).flatMap((right) =>
  right.need ? [{ ...right, need: right.need }] : [],
);
const open = (locale: Locale, path: string) => openPage(site, hrefOf(locale, path));
const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(site, path), 'utf8'));
/** Digits of any script. */
const readNumber = (text: string) =>
  Number(
    text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15)).match(/\d+/)?.[0] ?? 0,
  );
/** The province or region that an address leads to, by its page or its anchor. */
const placeOf = (link: Element | null | undefined) =>
  (link?.getAttribute('href') ?? '').split(/[/#]/).filter(Boolean).at(-1) ?? '';

function countsOf(
  right: Record<string, Parameters<typeof listCounted>[0]>,
): Record<string, number> {
  const counts = Object.entries(right).map(([id, each]) => [id, listCounted(each).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0).sort());
}

function readTable(page: Document): Record<string, number> {
  const rows = [...page.querySelectorAll('.star-map table tbody tr')].map(
    (row) =>
      [placeOf(row.querySelector('a')), readNumber(readTidyText(row.querySelector('td')))] as const,
  );
  return Object.fromEntries(rows.sort());
}

function readStars(page: Document): Record<string, number> {
  const stars = [...page.querySelectorAll('.star-map svg a')].map(
    (star) =>
      [
        placeOf(star),
        readNumber(readTidyText(star.querySelector('title')).split('·').at(-1) ?? ''),
      ] as const,
  );
  return Object.fromEntries(stars.filter(([, count]) => count > 0).sort());
}

function readChips(page: Document): Record<string, number> {
  const chips = [...page.querySelectorAll('.chips a:has(> .count)')]
    .filter((link) => !link.closest('.nobody'))
    .map(
      (link) => [placeOf(link), readNumber(readTidyText(link.querySelector('.count')))] as const,
    );
  return Object.fromEntries(chips.filter(([, count]) => count > 0).sort());
}

/** Who is named in a part of a page, and how many it says they are. */
function readPart(page: Document, reach: string): string[] {
  const part = page.querySelector(`[data-reach="${reach}"]`);
  const links = part?.querySelectorAll('a[href*="/associations/"]:not([href*="/propose/"])') ?? [];
  const ids = [...links].map(placeOf);
  const named = [...new Set(ids)].filter((id) => id !== 'associations' && id !== 'by-name').sort();
  expect(Number(part?.getAttribute('data-count') ?? 0), reach).toBe(named.length);
  return named;
}

describe.each(locales)('in %s', (locale) => {
  it('home, the regions and the provinces count the same', () => {
    const right = countsOf(anything.provinces);
    for (const path of ['', 'regions']) {
      expect(readTable(open(locale, path)), path).toEqual(right);
      expect(readStars(open(locale, path)), path).toEqual(right);
    }
    expect(readChips(open(locale, 'provinces'))).toEqual(right);
    const rows = [...open(locale, 'regions').querySelectorAll('.wide-table tbody tr')].map(
      (row) => [
        placeOf(row.querySelector('a')),
        readNumber(readTidyText(row.querySelector('td:last-child'))),
      ],
    );
    expect(Object.fromEntries(rows.sort())).toEqual(countsOf(anything.regions));
  });

  it.each(provinceIds)('the page of %s names them by how they are there', (id) => {
    const page = open(locale, `provinces/${id}`);
    const { based = [], serves = [], possible = [] } = anything.provinces[id] ?? {};
    expect(readPart(page, 'based')).toEqual(based);
    expect(readPart(page, 'serves')).toEqual(serves);
    expect(readPart(page, 'possible')).toEqual(possible);
    const met = [...based, ...serves];
    expect(readPart(page, 'nationwide')).toEqual(
      anything.nationwide.filter((each) => !met.includes(each)),
    );
  });

  it.each(regionIds)('the page of the region %s too, and counts its provinces', (id) => {
    const page = open(locale, `regions/${id}`);
    const { based = [], serves = [] } = anything.regions[id] ?? {};
    expect(readPart(page, 'based')).toEqual(based);
    expect(readPart(page, 'serves')).toEqual(serves);
    expect(
      readNumber(readTidyText(page.querySelector('main header, main .page-title, main'))),
    ).toBe(based.length + serves.length);
    for (const [province, count] of Object.entries(readChips(page)))
      expect(count, province).toBe(listCounted(anything.provinces[province]).length);
  });

  it('the page of each need counts the same in its star map, its table and its chips', () => {
    for (const { need, provinces } of needs) {
      const page = open(locale, pathOf(need.topic, need.id));
      const right = countsOf(provinces);
      expect(readTable(page), need.id).toEqual(right);
      expect(readStars(page), need.id).toEqual(right);
      if (need.topic === 'services') {
        expect(readChips(page), need.id).toEqual(right);
        continue;
      }
      for (const province of provinceIds) {
        const named = [...page.querySelectorAll(`.by-province [id="${province}"] li a`)].map(
          placeOf,
        );
        const shown = named.filter((each) => each !== province);
        expect(shown.sort(), province).toEqual(
          listCounted(provinces[province]).slice(0, shown.length),
        );
      }
    }
  });

  it('an answer names who is based there, who comes, who perhaps does and who serves the country', () => {
    for (const { need, provinces, nationwide } of needs) {
      if (need.topic !== 'services') continue;
      for (const id of provinceIds) {
        const { possible = [], done = [], ...counted } = provinces[id] ?? {};
        const path = `${pathOf('services', need.id)}/${id}`;
        const near = listCounted(counted);
        const isServed = near.length + possible.length + nationwide.length + done.length > 0;
        expect(existsSync(join(site, hrefOf(locale, path), 'index.html')), path).toBe(isServed);
        if (!isServed) continue;
        const page = open(locale, path);
        expect(readPart(page, 'near'), path).toEqual(near);
        expect(readPart(page, 'possible'), path).toEqual(possible);
        expect(readPart(page, 'done'), path).toEqual(done);
        expect(readPart(page, 'nationwide'), path).toEqual(
          nationwide.filter((each) => !near.includes(each)),
        );
      }
    }
  });

  it('where nobody does it, the nearest who do are named with their kilometres, or nobody is', () => {
    const listening = open(locale, 'help/listening-reception').getElementById('safi');
    const near = [...(listening?.querySelectorAll('.chips a') ?? [])];
    expect(near.map(placeOf)).toEqual(['taza']);
    expect(near.map((link) => link.getAttribute('href'))).toEqual([
      hrefOf(locale, 'help/listening-reception/taza'),
    ]);
    expect(readTidyText(near[0])).toMatch(/512/);
    const course = open(locale, 'help/training-course').getElementById('safi');
    expect(course?.querySelectorAll('.chips a')).toHaveLength(0);
  });

  it('the map counts the same', () => {
    const { provinces } = readJson<MapStart>(`${locale}/map/start.json`);
    const counts = provinces.map(({ id, count }) => [id, count] as const);
    expect(Object.fromEntries(counts.filter(([, count]) => count > 0).sort())).toEqual(
      countsOf(anything.provinces),
    );
  });

  it.each(provinceIds)('a phone keeps the same people of %s', (id) => {
    const { people, pages } = readJson<SavedPageList>(`${locale}/provinces/${id}/keep.json`);
    const { possible = [], ...counted } = anything.provinces[id] ?? {};
    const kept = people.map(([href]) => href.split('/').filter(Boolean).at(-1) ?? '');
    expect(kept.sort()).toEqual([...listCounted(counted), ...possible].sort());
    const help = pages.filter((page) => page.includes('/help/')).map((page) => page.split('/')[3]);
    const given = needs.filter(
      ({ need, provinces }) =>
        need.topic === 'services' &&
        (listCounted(provinces[id]).length > 0 || provinces[id]?.done !== undefined),
    );
    expect(help.sort()).toEqual(given.map(({ need }) => need.id).sort());
  });
});

it('every page that counts says what it counts', () => {
  for (const path of [
    '',
    'regions',
    'provinces',
    'regions/fes-meknes',
    'help/shelter',
    'focus/health',
  ])
    expect(readTidyText(open('en', path).body), path).toContain(
      'Counted are those based there and those who come there.',
    );
});
