import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookletLocales } from '#features/booklet/booklet-address.ts';
import { t } from '#i18n/t.ts';
import { isLocale, type Locale, localeEntry, locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { listSitePages, openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('full-record');
const host = 'https://fixture.example';
const localePages = listSitePages(site)
  // A list for a frame has neither header nor languages: the site around it has.
  .filter((path) => !/404|\/embed\/\w+\//.test(path))
  .flatMap((path) => {
    const [, locale = '', ...rest] = path.split('/');
    return isLocale(locale)
      ? [{ path, locale, rest: rest.join('/'), page: openPage(site, path) }]
      : [];
  });

/** Forms are for those who come to them, not for search engines. */
const listedPages = localePages.filter(
  ({ page }) => !page.querySelector('meta[name="robots"][content="noindex"]'),
);

/** The pages for which something is not as it must be, each with what is there instead. */
function findWrong(
  look: (each: (typeof localePages)[number]) => unknown,
  pages = localePages,
): string[] {
  return pages.flatMap((each) => {
    const wrong = look(each);
    return wrong ? [`${each.path}: ${wrong}`] : [];
  });
}

describe('every page of every language', () => {
  it('is there at all', () => {
    expect(localePages.length).toBeGreaterThan(200);
  });

  it('names its language and direction', () => {
    const wrong = findWrong(({ locale, page: { documentElement: html } }) => {
      const { tag, dir } = localeEntry(locale);
      return (html.lang !== tag || html.dir !== dir) && `lang ${html.lang}, dir ${html.dir}`;
    });
    expect(wrong).toEqual([]);
  });

  it('has a title of its own in its language, and says what it is about', () => {
    // Nobody who looks over a shoulder need see that the form of a sensitive record is another.
    const told = localePages.filter(({ rest }) => !rest.endsWith('/sensitive/'));
    const titles = Map.groupBy(told, ({ page, locale }) => `${locale} ${page.title}`);
    const twice = [...titles].filter(([, pages]) => pages.length > 1).map(([title]) => title);
    expect(twice).toEqual([]);
    expect(
      findWrong(
        ({ page }) =>
          !page.querySelector('meta[name="description"]')?.getAttribute('content') &&
          'no description',
      ),
    ).toEqual([]);
    // What the site is stands in for a description: of pages that search engines list only home has that one.
    const described = listedPages.filter(({ rest }) => rest !== '');
    expect(
      findWrong(({ page, locale }) => {
        const content = page.querySelector('meta[name="description"]')?.getAttribute('content');
        return content === t(locale, 'home.lead').text && 'described as the home page';
      }, described),
    ).toEqual([]);
  });

  it('has one first heading, and it begins the title', () => {
    const wrong = findWrong(({ page, rest }) => {
      const headings = page.querySelectorAll('h1');
      const begins =
        rest === '' ||
        readTidyText({ textContent: page.title }).startsWith(readTidyText(headings[0]));
      return (
        (headings.length !== 1 || !begins) &&
        `${headings.length} h1, “${readTidyText(headings[0])}”`
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is its own canonical address', () => {
    const wrong = findWrong(({ path, page }) => {
      const href = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
      return href !== `${host}${path}` && href;
    });
    expect(wrong).toEqual([]);
  });

  it('names itself in every language and for everyone else, and each of them is there', () => {
    const wrong = findWrong(({ page, rest }) => {
      const links = [...page.querySelectorAll('head link[rel="alternate"][hreflang]')];
      const found = links.map(
        (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
      );
      const expected = locales.map((each) => `${localeEntry(each).tag} ${host}/${each}/${rest}`);
      const forOthers = `x-default ${host}/${rest === '' ? '' : `fr/${rest}`}`;
      const missing = locales.filter((each) => !existsSync(join(site, each, rest, 'index.html')));
      const isRight =
        [...expected, forOthers].every((each) => found.includes(each)) && found.length === 7;
      return (!isRight || missing.length > 0) && `${found.join(', ')}; not there: ${missing}`;
    }, listedPages);
    expect(wrong).toEqual([]);
  });

  it('has a language switch that stays on the page and marks the language it is in', () => {
    const wrong = findWrong(({ page, locale, rest }) => {
      const links = [...page.querySelectorAll('#languages a')];
      const found = links.map((link) => link.getAttribute('href'));
      const current = links
        .filter((link) => link.hasAttribute('aria-current'))
        .map((link) => link.getAttribute('lang'));
      // A booklet is printed in some languages alone: the others have the page of its province.
      const hrefIn = (each: Locale) =>
        `/${each}/${bookletLocales.includes(each) ? rest : rest.replace(/\/booklet\/$/, '/')}`;
      const stays = locales.every((each, index) => found[index] === hrefIn(each));
      return (
        (!stays || current.join() !== localeEntry(locale).tag) && `${found}; current: ${current}`
      );
    });
    expect(wrong).toEqual([]);
  });

  it('names the description of its search, which leads to the explorer in its language', () => {
    const wrong = findWrong(({ locale, page }) => {
      const href = page.querySelector('link[rel="search"]')?.getAttribute('href') ?? '';
      return href !== `/${locale}/opensearch.xml` && href;
    });
    expect(wrong).toEqual([]);
    for (const locale of locales) {
      const description = readFileSync(join(site, locale, 'opensearch.xml'), 'utf8');
      expect(description).toContain(`"${host}/${locale}/associations/?q={searchTerms}"`);
    }
  });

  it('can be shared: its title, its address and a picture that is there', () => {
    const wrong = findWrong(({ page, path }) => {
      const read = (name: string) =>
        page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
      const picture = read('image').replace(host, '');
      const isRight =
        read('title') !== '' && read('url') === `${host}${path}` && existsSync(join(site, picture));
      return !isRight && `${read('title')}, ${read('url')}, ${picture}`;
    }, listedPages);
    expect(wrong).toEqual([]);
  });
});

describe('a page that does not exist', () => {
  it.each(locales)('says so in %s, hides from search engines and leads on', (locale) => {
    const page = openPage(site, `/${locale}/404/`);
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('link[rel="canonical"]')).toBeNull();
    expect(page.querySelector(`main a[href="/${locale}/help/"]`)).not.toBeNull();
  });
});
