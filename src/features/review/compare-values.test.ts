import { describe, expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { project } from '#model/projects.ts';
import { compareFields } from './compare-values.ts';
import { isShort } from './draw-value.ts';
import type { Line } from './piece.ts';
import type { ReviewContext } from './review-context.ts';
import { writeText } from './write-text.ts';

const context: ReviewContext = {
  locale: 'en',
  lookUp: (_, id) => ({ text: id[0]?.toUpperCase() + id.slice(1), lang: 'fr' }),
  lookUpCommune: (code) =>
    code === '07.161.01.01' ? { text: 'Chichaoua', lang: 'fr' } : undefined,
};

const read = (lines: Line[]) =>
  writeText({ warnings: [], summary: [], sections: [{ heading: [], lines }] })
    .split('\n')
    .slice(3)
    .map((line) => line.slice(2).replaceAll('\u00A0', ' '));
const compare = (
  before: object,
  after: object,
  schema = association as Parameters<typeof describeFields>[0],
) => read(compareFields(before, after, describeFields(schema), [], context));

describe('a field', () => {
  it.each<[string, object, object, string[]]>([
    ['a year', { founded: 1999 }, { founded: 2001 }, ['- Founded: changed from 1999 to 2001']],
    [
      'a choice',
      { status: 'active' },
      { status: 'closed' },
      ['- Status: changed from Active to Closed'],
    ],
    ['yes and no', {}, { volunteers: true }, ['- Takes volunteers: added Yes']],
    ['a link', { website: 'https://a.example' }, {}, ['- Website: removed https://a.example']],
    ['a word', { acronym: 'AA' }, { acronym: 'AB' }, ['- Acronym: changed from “AA” to “AB”']],
    [
      'a new language',
      { summary: { fr: 'Une phrase.' } },
      { summary: { fr: 'Une phrase.', ar: 'جملة.' } },
      ['- In one sentence (Arabic): added “جملة.”'],
    ],
    [
      'another text',
      { summary: { fr: 'Une phrase.' } },
      { summary: { fr: 'Tout autre chose.' } },
      [
        '- In one sentence (French): rewritten. It said “Une phrase.” and now says “Tout autre chose.”',
      ],
    ],
    [
      'a part of a part',
      { registration: { number: '1', date: '2011-03-08' } },
      { registration: { number: '1', date: '2012-03-08' } },
      ['- Registration › Date: changed from 8 March 2011 to 8 March 2012'],
    ],
  ])('of %s is told', (_, before, after, told) => {
    expect(compare(before, after)).toEqual(told);
  });

  it('of money and time is told as people say it', () => {
    const before = { budget: { upTo: 100000 }, period: { from: '2023' } };
    const after = {
      budget: { from: 100000, upTo: 200000 },
      period: { from: '2023', to: '2024-06' },
    };
    expect(compare(before, after, project)).toEqual([
      '- Period: changed from Since 2023 to 2023 – June 2024',
      '- Budget: changed from Up to 100,000 dirhams to 100,000 to 200,000 dirhams',
    ]);
  });
});

describe('a list', () => {
  it('of ids tells what came and what went, by name', () => {
    const area = (...provinces: string[]) => ({ area: { provinces } });
    expect(compare(area('safi'), area('safi', 'chichaoua'))).toEqual([
      '- Area covered › Provinces: now also Chichaoua',
    ]);
    expect(compare(area('safi', 'rabat'), area('rabat', 'tata'))).toEqual([
      '- Area covered › Provinces: now also Tata; no longer Safi',
    ]);
    expect(compare(area('safi', 'rabat'), area('rabat', 'safi'))).toEqual([
      '- Area covered › Provinces: the same, in another order: Rabat, Safi',
    ]);
  });

  it('of texts finds the one that changed, wherever it stands', () => {
    const before = [{ fr: 'Cours du soir pour les femmes' }, { fr: 'Caravane médicale' }];
    const after = [
      { fr: 'Fête' },
      { fr: 'Caravane médicale' },
      { fr: 'Cours du soir pour les jeunes' },
    ];
    expect(compare({ activities: before }, { activities: after })).toEqual([
      '- Activities (French): Cours du soir pour les [-femmes-]{+jeunes+}',
      '- Activities: now also “Fête”',
    ]);
  });

  it('of parts keeps their names', () => {
    const before = [{ service: 'shelter' }, { service: 'legal', cost: 'paid' }];
    const after = [
      { service: 'legal', cost: 'free' },
      { service: 'shelter' },
      { service: 'school', cost: 'free' },
    ];
    expect(compare({ services: before }, { services: after })).toEqual([
      '- Services › Legal › Cost: changed from Paid to Free',
      '- Services: 1 added',
      '  - School',
      '    - Cost: Free',
    ]);
  });

  it('of one telephone tells the other number', () => {
    const phones = (number: string) => ({ contacts: [{ phones: [{ number }] }] });
    expect(compare(phones('+212524000000'), phones('+212524111111'))).toEqual([
      '- Contacts › Telephones: changed from +212 5 24 00 00 00 to +212 5 24 11 11 11',
    ]);
  });

  it('of places tells which one has other hours', () => {
    const place = (week: string) => ({
      places: [
        { province: 'safi', precision: 'commune', commune: '07.161.01.01', hours: { week } },
      ],
    });
    expect(compare(place('Mo-Fr 09:00-12:00'), place('24/7'))).toEqual([
      '- Places › Safi › Opening hours › Ordinary week: changed from Monday–Friday 09:00-12:00 to always open',
    ]);
  });
});

describe('every field of every collection', () => {
  it('has a name in the languages of a review, so that nobody reads a key', () => {
    const unnamed: string[] = [];
    const walk = (node: FieldNode, path: string) => {
      for (const [key, field] of Object.entries(node.properties ?? {})) {
        const { ar, fr, en } = field.labels ?? {};
        if (!ar || !fr || !en) unnamed.push(`${path}.${key}`);
        const inner = field.items ?? field;
        if (!isShort(inner)) walk(inner, `${path}.${key}`);
      }
    };
    for (const [name, schema] of Object.entries(schemas)) {
      walk(describeFields(schema), name);
    }
    expect(unnamed).toEqual([]);
  });
});
