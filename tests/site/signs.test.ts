/** Texts full of signs that mean something to HTML, XML, calendars, tables or programs stay texts wherever they are told. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { sync as nodeIcal } from 'node-ical';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { hiddenCharacter } from '#base/hidden-characters.ts';
import { followingPath } from '#directory/addresses.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { readFixtureRecords, recordAddress } from '../support/fixture-records.ts';
import { openPage } from '../support/open-page.ts';

const site = siteOf('full-record');
const world = await readFixtureRecords('full-record');
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const id = 'trial-signs';
const collections = ['opportunities', 'events', 'needs', 'calls', 'projects', 'resources'] as const;
const find = (collection: (typeof collections)[number]) =>
  world.records[collection].find((each) => each.id === id);
const { name, summary } = find('events') ?? {};
const pages = globSync('**/index.html', { cwd: site }).filter((file) =>
  /Signes d.{1,12} \]\]/.test(read(file)),
);

/** What says that a table is UTF-8, ends of lines, and addresses set apart in a text that runs the other way: opened and closed. */
const wanted =
  /^\uFEFF|[\t\r]|\u2066(?=[^\u2066-\u2069\n]*\u2069)|(?<=\u2066[^\u2066-\u2069\n]*)\u2069/g;

describe('texts full of signs', () => {
  it('bring no hidden letter into any file', () => {
    const texts = globSync('**/*.{html,xml,ics,json,csv,svg,webmanifest}', { cwd: site });
    expect(texts.filter((file) => hiddenCharacter.test(read(file).replace(wanted, '')))).toEqual(
      [],
    );
  });

  it.each(collections)('are read in full on the page of one of %s', (collection) => {
    const page = openPage(site, recordAddress(collection, id, 'fr') ?? '');
    expect(page.querySelector('h1')?.textContent).toContain(find(collection)?.name.fr);
    expect(page.querySelector('main')?.textContent).toContain(summary?.fr);
    const described = page.querySelector('meta[name="description"]')?.getAttribute('content');
    expect(described).toContain(summary?.fr?.slice(0, 40));
    for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
      expect(() => JSON.parse(script.textContent)).not.toThrow();
  });

  it('make no element, attribute or script on any page', () => {
    expect(pages.length).toBeGreaterThan(40);
    const wrong = pages.flatMap((file) => {
      const all = [...openPage(site, `/${file}`).querySelectorAll('*')];
      return all.flatMap((element) => {
        const names = element.getAttributeNames();
        const runs = names.some((each) => each.startsWith('on'));
        const leads = /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute('href') ?? '');
        return runs || leads ? [`${file}: ${element.outerHTML.slice(0, 120)}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('leave every feed XML, and are what its reader is told', () => {
    const titles = globSync(`*/${followingPath}/**/*.xml`, { cwd: site }).flatMap((file) => {
      const parser = new SaxesParser();
      const found: string[] = [];
      parser.on('error', (error) => {
        throw new Error(`${file}: ${error.message}`);
      });
      parser.on('text', (text) => found.push(text));
      parser.on('cdata', (text) => found.push(text));
      parser.write(read(file)).close();
      return found;
    });
    // What a title says as HTML.
    const said = titles.map((title) =>
      title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    );
    expect(said).toContain(name?.fr);
  });

  it('begin no line of a calendar', () => {
    const calendars = globSync(`fr/${followingPath}/**/*.ics`, { cwd: site });
    expect(calendars.length).toBeGreaterThan(2);
    for (const file of calendars) {
      const ics = read(file);
      expect(ics).not.toMatch(/^(?:UID:signs-injected|X-EVIL|SUMMARY:Inject)/m);
      expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
    const ics = read(`fr/${followingPath}/events/${id}.ics`);
    const event = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('summary')).toContain(name?.fr);
    const [other] = Object.values(nodeIcal.parseICS(ics)).filter((each) => each?.type === 'VEVENT');
    expect(other?.type === 'VEVENT' && other.summary).toContain(name?.fr);
  });

  it('are no formula in a table', () => {
    const cells = globSync('**/*.csv', { cwd: site }).flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((row) => (/(?:^|[,;"])[=@]/.test(row) ? [`${file}: ${row.slice(0, 120)}`] : [])),
    );
    expect(cells).toEqual([]);
  });
});
