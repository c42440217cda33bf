import { describe, expect, it } from 'vitest';
import { writtenAlike } from '#i18n/typography.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { listSitePages, openPage, tidyPageText } from '../support/open-page.ts';

const site = siteOf('full-record');
// The page of data names formats and units of files, which every language writes alike.
const pages = listSitePages(site).filter(
  (path) => path.startsWith('/zgh/') && path !== '/zgh/data/',
);

/** Names of services, formats and units, and of a person of the fixture, which have no language. */
const names = new Set([
  ...writtenAlike,
  ...'OpenStreetMap Google Maps Waze CSV JSON ko Tasnim essai'.split(' '),
]);

/** What is no text of the page: programs, addresses and names without a language, what a phone fills in. */
const notRead =
  'script, style, template, textarea, code, bdi, cite, title, noscript, [type=hidden], .print-only';

/**
 * Texts and labels in Latin letters that a page in Tamazight does not mark as another language. A name may
 * stand after a colon (decision 3), for it keeps its form there.
 */
function findUnmarked(page: Document): string[] {
  const found: string[] = [];
  const see = (text: string, element: Element) => {
    const words =
      tidyPageText(text)
        .replace(/:.*$/, '')
        .match(/\p{Script=Latin}{2,}/gu) ?? [];
    const isMarked = element.closest('[lang]')?.getAttribute('lang') !== 'zgh';
    if (!isMarked && words.some((word) => !names.has(word))) found.push(tidyPageText(text));
  };
  const walk = (element: Element) => {
    if (element.matches(notRead)) return;
    for (const name of ['aria-label', 'placeholder', 'alt', 'title'])
      see(element.getAttribute(name) ?? '', element);
    for (const node of element.childNodes)
      if (node.nodeType === 3) see(node.textContent ?? '', element);
    for (const child of element.children) walk(child);
  };
  walk(page.body);
  return found;
}

describe('on a page in Tamazight', () => {
  it('another language is marked, in texts and in labels', () => {
    const found = pages.flatMap((path) =>
      findUnmarked(openPage(site, path)).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
    expect(pages.length).toBeGreaterThan(20);
  });

  it('no French joins names in Tifinagh', () => {
    const joined = pages.filter((path) =>
      /\p{Script=Tifinagh} et \p{Script=Tifinagh}/u.test(
        openPage(site, path).body.textContent ?? '',
      ),
    );
    expect(joined).toEqual([]);
  });
});
