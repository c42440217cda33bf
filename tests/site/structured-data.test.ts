import { describe, expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { listSitePages, openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('full-record');
type Thing = { '@context': string; '@type': string; [key: string]: unknown };

/** The things that a page describes for search engines. */
function readThings(path: string): Thing[] {
  const scripts = [...openPage(site, path).querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => JSON.parse(script.textContent ?? '') as Thing | Thing[]);
}

describe('the structured data', () => {
  it('of every page can be read, and stands on the vocabulary of schema.org', () => {
    const things = listSitePages(site).flatMap(readThings);
    expect(things.length).toBeGreaterThan(200);
    expect(things.filter((thing) => thing['@context'] !== 'https://schema.org')).toEqual([]);
  });

  it.each([
    { path: '/', type: 'WebSite' },
    ...locales.map((locale) => ({ path: `/${locale}/`, type: 'WebSite' })),
    ...locales.map((locale) => ({ path: `/${locale}/associations/every-field/`, type: 'NGO' })),
    { path: '/fr/projects/trial-project/', type: 'Project' },
    { path: '/fr/events/trial-event/', type: 'Event' },
  ])('of $path describes a $type', ({ path, type }) => {
    expect(readThings(path).map((thing) => thing['@type'])).toContain(type);
  });

  it.each(locales)('of the home page in %s says how to search, as the header does', (locale) => {
    const site = readThings(`/${locale}/`).find((thing) => thing['@type'] === 'WebSite');
    const action = site?.potentialAction as { target: { urlTemplate: string } } | undefined;
    expect(action?.target.urlTemplate).toBe(
      `https://fixture.example/${locale}/associations/?q={words}`,
    );
  });

  it.each(locales)(
    'of an association gives its names, telephone, mail and addresses in %s',
    (locale) => {
      const path = `/${locale}/associations/every-field/`;
      const association = readThings(path).find((thing) => thing['@type'] === 'NGO');
      expect(association).toMatchObject({
        url: `https://fixture.example${path}`,
        name: readTidyText(openPage(site, path).querySelector('h1')),
        foundingDate: '1987',
        telephone: '+212528000000',
        email: 'accueil@fixture.example',
      });
      expect(association?.sameAs).toContain('https://www.facebook.com/every-field');
      expect(association?.alternateName).toContain('ATRSDECSEGE-GUELMIM');
    },
  );

  it.each(['/fr/associations/every-field/', '/ar/calls/trial-call/', '/zgh/provinces/guelmim/'])(
    'of %s tells the way from the home page to it, as its trail does',
    (path) => {
      const way = readThings(path).find((thing) => thing['@type'] === 'BreadcrumbList');
      const steps = (way?.itemListElement as { name: string; item: string }[]) ?? [];
      const page = openPage(site, path);
      const trail = [...page.querySelectorAll('.trail a')];
      expect(steps.slice(0, -1).map(({ name }) => name)).toEqual(trail.map(readTidyText));
      expect(steps.slice(0, -1).map(({ item }) => new URL(item).pathname)).toEqual(
        trail.map((link) => link.getAttribute('href')),
      );
      expect(steps.at(-1)?.item).toBe(`https://fixture.example${path}`);
    },
  );
});
