import { parseFeed } from '@rowanmanning/feed-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import type { ToldChange } from './tell-change.ts';
import { writeFeed } from './write-feed.ts';

const directory = buildDirectory({
  regions: [{ id: 'souss', name: { fr: 'Souss & Massa' } }],
  associations: [{ id: 'amal', name: { fr: 'Amal <&> ]]> fils', ar: 'أمل' } }],
});
const changes: ToldChange[] = [
  {
    day: '2026-11-20',
    collection: 'associations',
    id: 'amal',
    kind: 'changed',
    name: { fr: 'Amal <&> ]]> fils', ar: 'أمل' },
    fields: [{ key: 'founded', was: 1999, is: 2001, isCurrent: true }],
  },
  ...Array.from(
    { length: 9 },
    (_, index): ToldChange => ({
      day: '2026-11-19',
      collection: 'associations',
      id: `a-${index}`,
      kind: 'added',
      name: { fr: 'Nom' },
      region: 'souss',
    }),
  ),
  { day: '2026-11-18', collection: 'calls', id: 'fund', kind: 'removed', name: { fr: 'Fonds' } },
];
const write = (locale: (typeof locales)[number], some = changes) =>
  writeFeed(some, { locale, directory, site: 'https://twiza.example' });

/** What RFC 4287 asks of a feed and of each entry, as names in the order in which they come. */
function listElements(xml: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    found.push([...open, local].join('/'));
    open.push(local);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

describe('the feed of changes', () => {
  it.each(locales)('is Atom that a reader of feeds reads, in %s', (locale) => {
    const feed = parseFeed(write(locale));
    expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(feed.items).toHaveLength(3);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(3);
    expect(feed.self).toBe(`https://twiza.example/${locale}/changes/feed.xml`);
    expect(feed.items[0]?.url).toBe(`https://twiza.example/${locale}/associations/amal/`);
    expect(feed.updated?.toISOString()).toBe('2026-11-20T00:00:00.000Z');
  });

  it('has each element that the standard wants, once', () => {
    const elements = listElements(write('fr'));
    const count = (path: string) => elements.filter((each) => each === path).length;
    for (const name of ['id', 'title', 'updated', 'author', 'author/name'])
      expect(count(`feed/${name}`), name).toBe(1);
    for (const name of ['id', 'title', 'updated'])
      expect(count(`feed/entry/${name}`), name).toBe(3);
  });

  it('says what changed in words, and whatever a name holds stays a name', () => {
    const [first, second] = parseFeed(write('fr')).items;
    expect(first?.title).toBe('Amal <&> ]]> fils');
    expect(first?.content).toMatch(/1999.*2001/);
    expect(second?.title).toContain('9 ajouts');
    expect(second?.content).toContain('Souss & Massa · 9');
    expect(write('fr')).toContain('Amal &lt;&amp;&gt; ]]&gt; fils');
  });

  it('names nobody but the directory', () => {
    const { authors, items } = parseFeed(write('fr'));
    const all = [authors, ...items.map((each) => each.authors)].flat();
    expect(new Set(all.map(({ name, email }) => `${name} ${email}`))).toEqual(
      new Set(['Twiza null']),
    );
  });

  it('is a feed as well where nothing has changed', () => {
    expect(parseFeed(write('ar', [])).items).toEqual([]);
  });
});
