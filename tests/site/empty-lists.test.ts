import { describe, expect, it } from 'vitest';
import { hrefOf, pathOf } from '#directory/addresses.ts';
import { t } from '#i18n/t.ts';
import { recordCollections } from '#model/collections.ts';
import { locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('empty');
const lists = [
  ...recordCollections.map((name) => pathOf(name)),
  'help/listening-reception',
  'focus/school-education',
  'audiences/women',
  'provinces/guelmim',
  'regions/guelmim-oued-noun',
];

describe.each(locales)('a directory without an association, in %s:', (locale) => {
  it.each(lists)('%s says that nothing is there yet and what one can do', (path) => {
    const main = openPage(site, hrefOf(locale, path)).querySelector('main');
    expect(readTidyText(main)).toContain(
      readTidyText({ textContent: t(locale, 'empty.title').text }),
    );
    const ways = ['propose', 'tell'].map((way) => `a[href^="${hrefOf(locale, way)}"]`);
    expect(main?.querySelector(ways.join())).not.toBeNull();
  });

  it('has no empty list, heading or table anywhere', () => {
    const hollow = [...lists, '', 'help', 'focus', 'audiences', 'provinces', 'regions'].flatMap(
      (path) => {
        const main = openPage(site, hrefOf(locale, path)).querySelector('main');
        const parts = [
          ...(main?.querySelectorAll('ul, ol, dl, tbody, h1, h2, h3, .card-stack') ?? []),
        ];
        return parts
          .filter((part) => readTidyText(part) === '')
          .map((part) => `${hrefOf(locale, path)}: <${part.localName} class="${part.className}">`);
      },
    );
    expect(hollow).toEqual([]);
  });

  it('asks on the home page what one needs all the same', () => {
    const home = openPage(site, hrefOf(locale, ''));
    const needs = home.querySelectorAll('form select[name="service"] option:not([value=""])');
    expect(needs).toHaveLength(1);
    expect(home.querySelector('main a[href$="/help/listening-reception/"]')).not.toBeNull();
  });
});
