import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listReaderGaps } from '#directory/reader-gaps.ts';
import { collections } from '#model/collections.ts';
import { readCountryDay } from '#model/country-day.ts';
import { locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { checkDataPackage } from '#testing/check-data-package.ts';
import { openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('full-record');
const read = (path: string) => readFileSync(join(site, 'data', path));
const readJson = (path: string) => JSON.parse(read(path).toString());

describe.each(locales)('the page of the open data in %s', (locale) => {
  const page = openPage(site, `/${locale}/data/`);
  const links = [...page.querySelectorAll('main a[href^="/data/"], main a[href^="/schema/"]')].map(
    (link) => link.getAttribute('href') ?? '',
  );

  it('leads to files that are there', () => {
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((href) => !existsSync(join(site, href)))).toEqual([]);
  });

  it('offers each collection of which there is a record, with its fields', () => {
    const held = collections.filter(
      (collection) => readJson(`${collection}.json`).records.length > 0,
    );
    for (const collection of held) {
      expect(links).toContain(`/data/${collection}.csv`);
      expect(links).toContain(`/schema/${collection}.json`);
    }
  });

  it('says the checksum of each file as it is', () => {
    const lines = (page.querySelector('.checksums')?.textContent ?? '').trim().split('\n');
    expect(lines.length).toBeGreaterThan(40);
    const wrong = lines.filter((line) => {
      const [sum, path = ''] = line.split('  ');
      return createHash('sha256').update(read(path)).digest('hex') !== sum;
    });
    expect(wrong).toEqual([]);
  });

  it('says of when the data is, under which licence, and is found from the foot of every page', () => {
    expect(readTidyText(page.querySelector('main'))).toContain('CC BY 4.0');
    const home = openPage(site, `/${locale}/`);
    expect(home.querySelector(`footer a[href="/${locale}/data/"]`)).not.toBeNull();
  });

  it('is a dataset to search engines', () => {
    const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
    const things = scripts.flatMap((script) => JSON.parse(script.textContent ?? ''));
    const dataset = things.find((thing) => thing['@type'] === 'Dataset');
    expect(dataset).toMatchObject({ license: expect.stringContaining('creativecommons') });
    for (const { contentUrl } of dataset.distribution)
      expect(existsSync(join(site, new URL(contentUrl).pathname))).toBe(true);
  });
});

describe('the files below /data/', () => {
  it('are listed with what they weigh and their checksum', () => {
    const { files } = readJson('files.json');
    const wrong = files.filter(
      ({ path, bytes, sha256 }: { path: string; bytes: number; sha256: string }) =>
        read(path).length !== bytes ||
        createHash('sha256').update(read(path)).digest('hex') !== sha256,
    );
    expect(wrong).toEqual([]);
    const listed = new Set(files.map(({ path }: { path: string }) => path));
    const all = globSync('**/*.*', { cwd: join(site, 'data') }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    const others = all.filter(
      (path) => !listed.has(path) && !/^(hsds|associations|forms)\/|^files\.json$/.test(path),
    );
    expect(others).toEqual([]);
  });

  it('hold the form’s record of each association, with the version of its file', () => {
    const { records } = readJson('associations.json');
    for (const record of records) {
      const gaps = listReaderGaps(record, readCountryDay());
      // Whom one writes to first is in it where the record says so.
      const { reach, ...file } = readJson(`associations/${record.id}.json`);
      expect(reach !== undefined).toBe(file.record.contacts !== undefined);
      expect(file).toEqual({
        version: expect.stringMatching(/^[\da-f]{40}$/),
        record,
        ...(file.shown && { shown: expect.any(Object) }),
        ...(gaps.length > 0 && { gaps }),
      });
    }
  });

  it('are a data package', () => {
    const descriptor = readJson('datapackage.json');
    const tables = descriptor.resources.map(({ path }: { path: string }) => [
      path,
      read(path).toString(),
    ]);
    expect(checkDataPackage(descriptor, new Map(tables))).toEqual([]);
  });

  it('have a table and a list for each region and province', () => {
    const { records } = readJson('provinces.json');
    for (const { id } of records) {
      const list = readJson(`provinces/${id}.json`).records;
      const rows: string[][] = parse(read(`provinces/${id}.csv`), { bom: true });
      expect(rows.length - 1).toBe(list.length);
    }
  });

  it.each(locales)('are found from the page of a province or region in %s', (locale) => {
    for (const collection of ['regions', 'provinces'] as const)
      for (const { id } of readJson(`${collection}.json`).records) {
        const count = readJson(`${collection}/${id}.json`).records.length;
        const page = openPage(site, `/${locale}/${collection}/${id}/`);
        const links = [...page.querySelectorAll('main a[href^="/data/"]')];
        const files = [`/data/${collection}/${id}.csv`, `/data/${collection}/${id}.json`];
        expect(links.map((link) => link.getAttribute('href'))).toEqual(count > 0 ? files : []);
      }
  });
});

/** Its address, the way there, and its point: in degrees, as the map has it, as the finder has it. */
const way = /12, rue inventée|figuier inventé|31\.3122|\b313122\b|\b31312,-8803\b/;

/** The text of a file, or of each that is packed in it. */
function readPacked(file: string): string[] {
  const body = readFileSync(file);
  if (!/\.(?:xlsx|zip)$/.test(file)) return [body.toString()];
  return Object.values(unzipSync(body)).map((each) => Buffer.from(each).toString());
}

describe('of somebody who must not be found', () => {
  const hidden = siteOf('who-helps');

  it('no file of a whole site has a way there: no page, no packed file, no map, no search, no demonstration of the editor', () => {
    const files = globSync('**/*.*', { cwd: hidden }).filter((file) =>
      statSync(join(hidden, file)).isFile(),
    );
    expect(files.length).toBeGreaterThan(500);
    expect(files.map((file) => file.replaceAll('\\', '/'))).toContain('admin/demo.json');
    const betraying = files.filter((file) =>
      readPacked(join(hidden, file)).some((text) => way.test(text)),
    );
    expect(betraying).toEqual([]);
  });

  it('the page says where somebody finds help, and how far down it says so', () => {
    const page = readFileSync(join(hidden, 'fr/associations/based-open/index.html'), 'utf8');
    expect(page).toContain('Maison inventée où dormir');
    expect(page).toContain('L’adresse exacte n’est pas indiquée ici.');
  });

  it('no file for copying has the name of the place, and the file of the form says what it leaves out', () => {
    const named = globSync('data/**/*.*', { cwd: hidden }).filter((file) =>
      readPacked(join(hidden, file)).some((text) => text.includes('Maison inventée où')),
    );
    expect(named).toEqual([]);
    const { withheld } = JSON.parse(
      readFileSync(join(hidden, 'data/associations/based-open.json'), 'utf8'),
    );
    expect(withheld).toEqual([
      'places.0.name',
      'places.0.address',
      'places.0.coordinates',
      'places.0.directions',
      'places.0.precision',
    ]);
  });
});

describe('programs', () => {
  it('find the data by llms.txt, whose links lead to something', () => {
    const text = readFileSync(join(site, 'llms.txt'), 'utf8');
    expect(text).toMatch(/^# .+\n\n> /);
    const paths = [...text.matchAll(/\]\(https:\/\/fixture\.example(\/[^)]*)\)/g)].map(
      ([, path = '']) => path,
    );
    const lost = paths.filter((path) => !path.includes('{') && !existsSync(join(site, path)));
    expect(lost).toEqual([]);
    expect(paths.length).toBeGreaterThan(8);
  });
});
