/** A site below a path of its host, whose root belongs to somebody else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { belowPathFixture, siteOf } from '#testing/build-fixture.ts';
import { findBrokenLinks } from '../support/find-broken-links.ts';
import { sortAddresses } from '../support/sort-addresses.ts';

const folder = siteOf('below-path');
/** What the root of the host is: nothing but a folder for the site. */
const host = dirname(folder);
const site = new URL(`${belowPathFixture.url}/`);
/** The other languages are linked, and a build of these few leaves them out. */
const undrawn = locales.filter(
  (locale) => !(belowPathFixture.locales as readonly string[]).includes(locale),
);
const leadsToUndrawn = new RegExp(`^${belowPathFixture.basePath}/(?:${undrawn.join('|')})/`);
/** What is written of other programs, whose own addresses stand in it, or read by the host alone. */
const foreign = /^(?:admin\/assets|_server)\/|(?:^|\/)pagefind\/.*\.js$|^_headers$|^licences\.txt$/;
const texts = /\.(?:html|css|js|json|geojson|csv|xml|ics|txt|svg|webmanifest)$/;

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .filter((name) => texts.test(name) && !foreign.test(name));
const parts = [...readdirSync(folder), ...locales];
const sorted = files.map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  // A calendar breaks its lines.
  return { name, ...sortAddresses(text.replaceAll('\r\n ', ''), site, parts) };
});

it('no address of a page, a file or a script leaves the path', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(
    sorted.flatMap(({ name, outside }) => outside.map((found) => `${name}: ${found}`)),
  ).toEqual([]);
});

it('every link leads to a page, and every anchor is there', () => {
  const { broken, reached } = findBrokenLinks(host, site);
  const others = broken.filter((each) => !leadsToUndrawn.test(each.split(' → ')[1] ?? ''));
  expect(others).toEqual([]);
  expect(reached).toContain('/twiza/ar/associations/every-field/');
});

it('what phones ask for later is there', () => {
  const asked = new Set(
    sorted
      .filter(({ name }) => !name.endsWith('.js'))
      .flatMap(({ inside }) => inside)
      .map((address) => address.replace(/[?#].*/, ''))
      // `{id}` is for whoever reads it to fill in.
      .filter((path) => !path.includes('{') && !leadsToUndrawn.test(path)),
  );
  expect(asked).toContain('/twiza/ar/opensearch.xml');
  expect([...asked].filter((path) => !existsSync(join(host, decodeURIComponent(path))))).toEqual(
    [],
  );
});

it('the phone takes all of the site for one application, and nothing beside it', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'ar/manifest.webmanifest'), 'utf8'));
  expect(manifest).toMatchObject({ id: '/twiza/ar/', start_url: '/twiza/ar/', scope: '/twiza/' });
});

it('search engines are told the addresses below the path', () => {
  const map = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
  const urls = [...map.matchAll(/<loc>([^<]+)/g)].map(([, url]) => url ?? '');
  expect(urls).toContain(`${site.href}fr/associations/every-field/`);
  expect(urls.filter((url) => !url.startsWith(site.href))).toEqual([]);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
    `${site.href}sitemap-index.xml`,
  );
});

it('the editor is asked for where the site stands', () => {
  const page = readFileSync(join(folder, 'admin/index.html'), 'utf8');
  const named = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((address) => !existsSync(join(host, address)))).toEqual([]);
});
