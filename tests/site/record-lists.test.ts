import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hrefOf, pathOf, plainCollections } from '#directory/addresses.ts';
import type { ListCards } from '#features/lists/view/list-cards.ts';
import type { RowsFile } from '#features/lists/view/make-list.ts';
import { t } from '#i18n/t.ts';
import { locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('full-record');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(site, path), 'utf8'));

describe.each(locales)('lists in %s', (locale) => {
  it.each(plainCollections)('the rows and cards of %s are those of its pages', (collection) => {
    const folder = hrefOf(locale, `lists/${collection}`);
    const { ids, stamp, filters, texts } = read<RowsFile>(`${folder}rows.json`);
    const { cards, stamp: same } = read<ListCards>(`${folder}0.json`);
    expect(same).toBe(stamp);
    expect(cards.map(({ href }) => href)).toEqual(
      ids.map((id) => hrefOf(locale, pathOf(collection, id))),
    );
    const page = openPage(site, hrefOf(locale, pathOf(collection)));
    const drawn = [...page.querySelectorAll('.card-grid a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(drawn).toEqual(cards.slice(0, drawn.length).map(({ href }) => href));
    expect(drawn.length).toBe(Math.min(24, cards.length));
    for (const { name, values } of filters)
      for (const each of [name, ...values.map((value) => value.name)]) expect(each).not.toBe('');
    expect(Object.values(texts)).not.toContain('');
  });

  it('without scripts, subjects and regions lead to their pages', () => {
    const page = openPage(site, hrefOf(locale, pathOf('events')));
    for (const link of page.querySelectorAll('[data-choose]'))
      expect(existsSync(join(site, link.getAttribute('href') ?? '', 'index.html'))).toBe(true);
  });

  it('past and coming events stand apart, and each coming month has a calendar', () => {
    const page = openPage(site, hrefOf(locale, pathOf('events')));
    const headings = [...page.querySelectorAll('#record-list h2')].map(readTidyText);
    expect(headings).toEqual([t(locale, 'event.coming').text, t(locale, 'lists.past').text]);
    const [coming, past] = [...page.querySelectorAll('#record-list .card-grid')].map(
      (list) => list.innerHTML,
    );
    expect(coming).toContain('/coming-event/');
    expect(past).toContain('/trial-event/');
    const month = `${hrefOf(locale, pathOf('events'))}months/2096-10/`;
    expect(page.querySelector(`a[href="${month}"]`)).not.toBeNull();
    const calendar = openPage(site, month);
    expect(calendar.querySelector('.month td a')?.getAttribute('href')).toBe('#day-5');
    expect(calendar.querySelector('#day-5 a')?.getAttribute('href')).toContain('/coming-event/');
  });
});

it('what somebody types finds the records of one list: each has its file beside the index', () => {
  const folder = join(site, 'fr/pagefind/lists');
  const [build = ''] = readdirSync(folder);
  const ids = (collection: string) =>
    Object.values(read<Record<string, string>>(`fr/pagefind/lists/${build}/${collection}.json`));
  const rows = (collection: string) => read<RowsFile>(`fr/lists/${collection}/rows.json`).ids;
  for (const collection of plainCollections)
    expect(ids(collection).toSorted()).toEqual(rows(collection).toSorted());
});
