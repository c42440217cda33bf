import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { gatherArrivals } from './gather-arrivals.ts';
import { writeNewFeed } from './write-new-feed.ts';

const hostile = ']]> <script>alert(1)</script> & "a"';
const control = '\u0007\u0000';
const directory = buildDirectory({
  regions: [{ id: 'souss', name: { fr: 'Souss & Massa' } }],
  provinces: [{ id: 'agadir', region: 'souss' }],
  'focus-areas': [{ id: 'health', name: { fr: 'Santé', ar: 'الصحة' } }],
  services: [{ id: 'shelter' }],
  skills: [{ id: 'nursing', name: { fr: 'Soins' } }],
  associations: [
    {
      id: 'amal',
      name: { fr: hostile },
      summary: { fr: `Résumé ${hostile}`, ar: 'ملخص' },
      places: [placeIn('agadir')],
      focusAreas: ['health'],
    },
    {
      id: 'refuge',
      name: { fr: 'Refuge' },
      summary: { fr: 'Derrière le four.' },
      services: [{ service: 'shelter' }],
      places: [placeIn('agadir')],
    },
  ],
  volunteers: [
    {
      id: 'v-7',
      pseudonym: 'Étoile',
      text: { fr: 'Je soigne le soir.' },
      skills: ['nursing'],
      posted: '2026-11-03',
      expires: '2027-01-15',
    },
  ],
});
// No schema lets a control character in: what comes of one that got past it is asked here.
Object.assign(directory.list.associations[0] ?? {}, { name: { fr: hostile + control } });
const came = (id: string, day: string) => ({ path: `associations/${id}.yaml`, day, after: 'a' });
const arrivals = gatherArrivals(directory, {
  files: [came('amal', '2026-11-20'), came('refuge', '2026-11-10')],
});
const write = (locale: (typeof locales)[number], some = arrivals) =>
  writeNewFeed(some, { list: 'all' }, { locale, directory, site: 'https://twiza.example' });

interface ReadByXml {
  feed: { id: string; updated: string; '@_xml:lang': string; entry?: ReadEntry[] | ReadEntry };
}
interface ReadEntry {
  id: string;
  updated: string;
  category: { '@_term': string }[] | { '@_term': string };
}

/** The same feed by a reader of feeds and by a reader of XML. */
function readTwice(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(xml) as ReadByXml;
  return { byFeed: parseFeed(xml), byXml: feed, entries: [feed.entry ?? []].flat() };
}

describe('a feed of what is new', () => {
  it.each(locales)('is Atom that two readers read alike, in %s', (locale) => {
    const { byFeed, byXml, entries } = readTwice(write(locale));
    expect(byFeed.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(byFeed.self).toBe(`https://twiza.example/${locale}/follow/all.xml`);
    expect(byFeed.items.map(({ url }) => url)).toEqual([
      `https://twiza.example/${locale}/associations/amal/`,
      `https://twiza.example/${locale}/associations/refuge/`,
      `https://twiza.example/${locale}/volunteer/wishes/v-7/`,
    ]);
    expect(entries.map(({ id }) => id)).toEqual(byFeed.items.map(({ id }) => id));
    expect(byXml.updated).toBe('2026-11-20T00:00:00.000Z');
  });

  it('keeps what a name holds a name, and names kind and subject', () => {
    const { byFeed, entries } = readTwice(write('fr'));
    expect(byFeed.items[0]?.title).toContain('alert(1)');
    expect(write('fr')).not.toContain('<script');
    expect(write('fr')).toContain('Résumé ]]&gt; &lt;script&gt;alert(1)');
    const categories = [entries[0]?.category ?? []].flat().map((each) => each['@_term']);
    expect(categories).toEqual(['Associations', 'Santé']);
  });

  it('says of who hides only the name, and of a wish nothing that somebody wrote', () => {
    const { items } = readTwice(write('fr')).byFeed;
    expect(items[1]?.title).toBe('Refuge');
    expect(JSON.stringify(items[1])).not.toMatch(/four|Souss/);
    expect(items[2]?.title).toMatch(/ · v-7$/);
    expect(items[2]?.content).toContain('Soins');
    expect(items[2]?.content).toContain('15 janvier 2027');
    expect(write('fr')).not.toMatch(/Étoile|soigne/);
  });

  it('is the same each time, and a feed as well where nothing is new', () => {
    expect(write('ar')).toBe(write('ar'));
    const { byFeed, byXml } = readTwice(write('ar', []));
    expect(byFeed.items).toEqual([]);
    expect(byXml.updated).toBe('2000-01-01T00:00:00.000Z');
  });
});
