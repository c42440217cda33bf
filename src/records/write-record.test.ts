import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { schemas } from '#model/collections.ts';
import { good } from '#testing/sample-record.ts';
import { canonicalise, writeRecord } from './write-record.ts';

/** Another reader of YAML, which Astro brings along: what it sees, most tools see. */
const otherReader = createRequire(import.meta.url)('js-yaml') as {
  load: (text: string) => unknown;
};

function write(data: unknown, comments?: string): string {
  return writeRecord(
    data,
    schemas.associations,
    comments === undefined ? undefined : parseDocument(comments),
  );
}

/** Strings that readers of YAML take for something else, between ordinary and odd ones. */
const text = fc.oneof(
  fc.constantFrom(
    'yes',
    'No',
    'on',
    'y',
    'null',
    '~',
    'true',
    '0612345678',
    '+212612345678',
    '12:30:45',
    '1_000',
    '0o7',
    '0x1F',
    '1e3',
    '.inf',
    '2025-11-02',
    '2025-11',
    '1999',
    '=',
    '<<',
    '- a',
    '# a',
    'a: b',
    'a #b',
    '@a',
    '`a',
    '%a',
    '!a',
    '&a',
    '*a',
    '[a]',
    '{a}',
    '"a"',
    "l'eau",
    '|',
    '>',
    '?',
    ':',
    '-',
    '---',
    '...',
    'un\n\ndeux',
    'un\n  deux\n trois',
    'a\\b',
    'جمعية الأمل: «تويزة»',
    'ⵜⵉⵡⵉⵣⵉ',
    'é',
    'Mo-Fr 09:00-12:00; Sa off',
    '\u00A0a',
    'a\u200Fb',
    '👩🏽‍🌾',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string(),
);
const word = text.filter((value) => canonicalise(value) !== undefined);
const record = fc.record(
  {
    website: word,
    name: fc.record({ fr: word, ar: word, en: text }, { requiredKeys: ['fr'] }),
    id: word,
    founded: fc.integer(),
    volunteers: fc.boolean(),
    otherNames: fc.array(text, { maxLength: 4 }),
    contacts: fc.array(
      fc.record({ emails: fc.array(word), role: fc.record({ fr: text }) }, { requiredKeys: [] }),
    ),
    results: fc.array(
      fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), source: word }),
    ),
  },
  { requiredKeys: ['id'] },
);
/** What a reader gives: keys with a value only. */
const normalise = (data: unknown) => JSON.parse(JSON.stringify(canonicalise(data)));

describe('writeRecord', () => {
  it('writes what every reader of YAML 1.2 and 1.1 reads back', () => {
    fc.assert(
      fc.property(record, (data) => {
        const written = write(data);
        const wanted = normalise(data);
        expect(parse(written, { version: '1.2' })).toEqual(wanted);
        expect(parse(written, { version: '1.1' })).toEqual(wanted);
        expect(otherReader.load(written)).toEqual(wanted);
      }),
    );
  });

  it('changes nothing that it wrote itself', () => {
    fc.assert(
      fc.property(record, (data) => {
        const written = write(data);
        expect(write(parse(written), written)).toBe(written);
      }),
    );
  });

  it('orders fields as the schema does, at every level', () => {
    const written = write({
      verification: { date: '2025-11-02', level: 'declared' },
      name: { en: 'Amal', zgh: 'ⴰⵎⴰⵍ', ar: 'أمل' },
      places: [{ precision: 'exact', coordinates: { lng: -5, lat: 34 }, name: { fr: 'Siège' } }],
      id: 'amal',
    });
    expect(written.match(/[\w]+(?=:)/g)).toEqual([
      'id',
      'name',
      'ar',
      'zgh',
      'en',
      'places',
      'name',
      'fr',
      'coordinates',
      'lat',
      'lng',
      'precision',
      'verification',
      'level',
      'date',
    ]);
  });

  it('leaves out what is empty, and writes letters in one way', () => {
    const data = {
      id: 'amal',
      name: { fr: ' Cafe\u0301 ', ar: '' },
      otherNames: ['', ' '],
      purpose: { fr: 'un \r\ndeux' },
    };
    expect(write(data)).toBe('id: amal\nname:\n  fr: Café\npurpose:\n  fr: |-\n    un\n    deux\n');
  });

  it.each([
    [0, 'founded: 0\n'],
    [-0, 'founded: 0\n'],
    [1999, 'founded: 1999\n'],
    [false, 'founded: false\n'],
    [null, '{}\n'],
    [undefined, '{}\n'],
    [[], '{}\n'],
    [{}, '{}\n'],
    [{ fr: ' ' }, '{}\n'],
  ])('writes %j as what it is, and nothing for nothing', (founded, text) => {
    expect(write({ founded })).toBe(text);
  });

  it('keeps fields that the schema does not know, behind the others and as they came', () => {
    expect(write({ zz: 1, aa: 2, id: 'amal' })).toBe('id: amal\nzz: 1\naa: 2\n');
  });

  it.each([
    ['un\r\ndeux\rtrois', 'un\ndeux\ntrois'],
    ['un  \n\t\ndeux\t', 'un\n\ndeux'],
    ['  un\n  deux', 'un\n  deux'],
    ['e\u0301', 'é'],
  ])('writes the text %j as %j', (text, wanted) => {
    expect(canonicalise(text)).toBe(wanted);
  });

  it('never folds a long line, so that a change of one field is a change of one line', () => {
    const before = good.replace('Aide les familles.', `Aide ${'les familles '.repeat(15)}de Fès.`);
    const after = write(
      { ...parse(before), summary: { fr: parse(before).summary.fr.replace('Fès', 'Taza') } },
      before,
    );
    const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
    expect(after.split('\n')).toHaveLength(before.split('\n').length);
    expect(changed).toEqual([expect.stringContaining('de Taza.')]);
  });
});

describe('comments', () => {
  const lines = good.trimEnd().split('\n');
  const place = fc.record({
    line: fc.integer({ min: 0, max: lines.length - 1 }),
    kind: fc.constantFrom('above', 'above, then an empty line', 'behind'),
  });

  it('are all kept, wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: ({ line }) => line, maxLength: 6 }),
        (places) => {
          const commented = lines.flatMap((content, index) => {
            const found = places.find(({ line }) => line === index);
            const indent = /^ */.exec(content)?.[0];
            if (!found) return [content];
            if (found.kind === 'behind') return [`${content} # note ${index}`];
            return [`${indent}# note ${index}`, ...(found.kind === 'above' ? [] : ['']), content];
          });
          const written = write(parse(good), `${commented.join('\n')}\n`);
          expect(parse(written)).toEqual(parse(good));
          for (const { line } of places)
            expect(written.match(new RegExp(`# note ${line}$`, 'gm'))).toHaveLength(1);
          expect(write(parse(written), written)).toBe(written);
        },
      ),
    );
  });

  it('stay beside their field when the order changes', () => {
    const text =
      'id: amal\n# Asked by telephone.\nwebsite: https://amal.example # new\nkind: association\n';
    expect(write(parse(text), text)).toBe(
      'id: amal\nkind: association\n# Asked by telephone.\nwebsite: https://amal.example # new\n',
    );
  });

  it('of the file stay at its beginning and its end, and those of a list at their items', () => {
    const text =
      '# Above.\n\nid: amal\notherNames:\n  # The old one.\n  - Amel # until 2011\n  - Amal\n\n# Below.\n';
    expect(write(parse(text), text)).toBe(text);
    expect(write(parse(text), 'id: amal\n')).not.toContain('#');
  });

  it('move to the end when what they speak of is empty and left out', () => {
    const text =
      'id: amal\n# Not known yet.\nfounded: # ask them\notherNames:\n  - "" # none\n  - Amel # old\n';
    const written = write(parse(text), text);
    expect(written).toContain('- Amel # old\n');
    for (const note of ['# Not known yet.', '# ask them', '# none'])
      expect(written).toContain(note);
    expect(write(parse(written), written)).toBe(written);
  });
});
