import { describe, expect, it } from 'vitest';
import { contentOf, siteOf } from '#testing/build-fixture.ts';
import { findTexts } from '../support/count-texts.ts';
import { openPage } from '../support/open-page.ts';

/**
 * The share that was asked for, as so many of so many texts; `findTexts` says what counts. What only a profile with
 * every field says is mostly French still: decision 56 has the figures of the real pages.
 */
const pages = [
  { name: 'home', path: '/zgh/', least: 52 / 62 },
  { name: 'help', path: '/zgh/help/', least: 38 / 43 },
  { name: 'a list', path: '/zgh/associations/by-name/', least: 48 / 58 },
  { name: 'a profile', path: '/zgh/associations/short-name/', least: 44 / 53 },
  { name: 'a profile with hours', path: '/zgh/associations/open-doors/', least: 44 / 53 },
] as const;

describe('of the texts that a visitor meets in Tamazight', () => {
  it.each(pages)('most on $name are Tamazight', ({ path, least }) => {
    const found = [...findTexts(openPage(siteOf('full-record'), path), contentOf('full-record'))];
    const other = found.filter(([, lang]) => lang !== 'zgh').map(([key, lang]) => `${key} ${lang}`);
    const share = (found.length - other.length) / found.length;
    expect(share, `not in Tamazight: ${other.join(', ')}`).toBeGreaterThanOrEqual(least);
  });
});

describe('a page in Tamazight', () => {
  const page = openPage(siteOf('full-record'), '/zgh/help/');
  const french = openPage(siteOf('full-record'), '/fr/help/');
  const notice = 'ⵓⵔⵜⴰ ⵉⵜⵜⵡⴰⵣⵣⵔⵉ.';

  it('says once, in Tamazight, that its words wait for a reader, and where to correct one', () => {
    const said = [...page.querySelectorAll('p')].filter((each) =>
      each.textContent?.includes(notice),
    );
    expect(said).toHaveLength(1);
    expect(said[0]?.querySelector('[lang]')).toBeNull();
    expect(said[0]?.querySelector('a')?.textContent).toBe('ⵙⵙⴰⵖⴷ ⵜⵉⴳⵓⵔⵉⵡⵉⵏ');
    expect(french.body.textContent).not.toContain(notice);
  });
});

describe('a sentence in French on a page in Tamazight', () => {
  const pages = ['/zgh/help/training-course/guelmim/', '/zgh/help/training-course/marrakech/'];

  it.each(pages)('has no name in Tifinagh in it: %s', (path) => {
    const marked = openPage(siteOf('full-record'), path).querySelectorAll('main [lang^="fr"]');
    const mixed = [...marked].filter((each) => /\p{Script=Tifinagh}/u.test(each.textContent ?? ''));
    expect(mixed.map((each) => each.textContent)).toEqual([]);
  });
});
