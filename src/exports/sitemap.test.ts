import { describe, expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { isForSearchEngines, linkLanguages } from './sitemap.ts';

const host = 'https://twiza.example';

describe('the sitemap', () => {
  it('names each page in every language', () => {
    const links = linkLanguages(`${host}/fr/provinces/agadir/`, `${host}/`);
    expect(links.map(({ url }) => url)).toEqual([
      ...locales.map((locale) => `${host}/${locale}/provinces/agadir/`),
      `${host}/fr/provinces/agadir/`,
    ]);
    expect(links.at(-1)?.lang).toBe('x-default');
    expect(links[0]).toEqual({ url: `${host}/ar/provinces/agadir/`, lang: 'ar-MA' });
  });

  it('stays below the path of the site', () => {
    const [first, ...others] = linkLanguages(`${host}/twiza/fr/help/`, `${host}/twiza/`);
    expect(first?.url).toBe(`${host}/twiza/ar/help/`);
    expect(others.at(-1)?.url).toBe(`${host}/twiza/fr/help/`);
    expect(linkLanguages(`${host}/twiza/`, `${host}/twiza/`).at(-1)?.url).toBe(`${host}/twiza/`);
  });

  it('names the chooser beside the home pages, and these beside the chooser', () => {
    const home = linkLanguages(`${host}/de/`, `${host}/`);
    expect(home.at(-1)).toEqual({ url: `${host}/`, lang: 'x-default' });
    expect(linkLanguages(`${host}/`, `${host}/`)).toEqual(home);
  });

  it.each([
    ['/fr/provinces/agadir/', true],
    ['/fr/provinces/agadir/by-name/', true],
    ['/fr/provinces/agadir/by-name/2/', false],
    ['/fr/projects/', true],
    ['/fr/projects/more/2/', false],
    ['/fr/provinces/agadir/booklet/', false],
    ['/fr/404/', false],
    ['/404/', false],
    ['/ar/kept/', false],
    ['/ar/tell/', false],
    ['/ar/associations/kept/', true],
    ['/fr/associations/route-404/', true],
  ])('%s: %s', (path, isListed) => {
    expect(isForSearchEngines(`${host}${path}`)).toBe(isListed);
  });
});
