import { describe, expect, it } from 'vitest';
import { buildDirectory, type Sketches } from '#testing/directory-builder.ts';
import { countFiles, countParts, cutPart, makeList, writeCards, writeRows } from './make-list.ts';
import { nameSections } from './pack-filters.ts';

const today = '2025-11-22';
const places = {
  regions: [{ id: 'marrakech-safi', name: { fr: 'Marrakech-Safi' } }],
  provinces: [
    {
      id: 'safi',
      name: { fr: 'Safi' },
      region: 'marrakech-safi',
      center: { lat: 32.299, lng: -9.237 },
    },
  ],
  'focus-areas': [
    { id: 'health', name: { fr: 'Santé' } },
    { id: 'sport', name: { fr: 'Sport' } },
  ],
} satisfies Sketches;

function build(sketches: Sketches) {
  return buildDirectory({ ...places, ...sketches }, [], today);
}
const idsOf = (collection: 'calls' | 'events' | 'funders' | 'needs', sketches: Sketches) =>
  makeList(build(sketches), collection, 'fr').records.map(({ id }) => id);

describe('a list begins', () => {
  it('of calls with those that are open, and ends with those that have closed', () => {
    const calls = [
      { id: 'closed', closes: '2025-11-21' },
      { id: 'before', closes: '2024' },
      { id: 'unknown' },
      { id: 'open', closes: '2025-12-31' },
      { id: 'upcoming', opens: '2025-12-01', closes: '2025-12-31' },
      { id: 'last-day', closes: today },
    ];
    expect(idsOf('calls', { calls })).toEqual([
      'last-day',
      'open',
      'upcoming',
      'unknown',
      'closed',
      'before',
    ]);
  });

  it('of events with the next, and ends with those that are over, the latest first', () => {
    const events = [
      { id: 'undated' },
      { id: 'old', starts: '2023' },
      { id: 'lately', starts: '2025-11-20' },
      { id: 'later', starts: '2026-02' },
      { id: 'next', starts: '2025-11-25' },
      { id: 'now', starts: '2025-11-20', ends: '2025-11-23' },
    ];
    expect(idsOf('events', { events })).toEqual([
      'now',
      'next',
      'later',
      'undated',
      'lately',
      'old',
    ]);
  });

  it('of needs with the newest, and of what has no date with the first by name', () => {
    const needs = [
      { id: 'older', posted: '2025-01-01' },
      { id: 'newer', posted: '2025-11-01' },
    ];
    expect(idsOf('needs', { needs })).toEqual(['newer', 'older']);
    const funders = [
      { id: 'bb', name: { fr: 'Éclat' } },
      { id: 'aa', name: { fr: 'Fonds' } },
    ];
    expect(idsOf('funders', { funders })).toEqual(['bb', 'aa']);
  });
});

describe('what a list is narrowed by', () => {
  const directory = build({
    opportunities: [
      {
        id: 'one',
        name: { fr: 'Un' },
        focusAreas: ['health'],
        provinces: ['safi'],
        where: 'either',
      },
      {
        id: 'two',
        name: { fr: 'Deux' },
        focusAreas: ['sport'],
        where: 'remote',
        closes: '2025-12-01',
      },
      { id: 'three', name: { fr: 'Trois' }, focusAreas: ['sport'] },
    ],
  });
  const rows = writeRows(directory, 'opportunities', 'fr');
  const find = (id: string) => rows.filters.find((each) => each.id === id);

  it('has the names of its fields and their values, for those that somebody has', () => {
    expect(rows.ids).toEqual(['two', 'three', 'one']);
    expect(find('focus')).toMatchObject({
      values: [
        { id: 'health', name: 'Santé' },
        { id: 'sport', name: 'Sport' },
      ],
      of: [1, 1, 0],
    });
    expect(find('where')?.of).toEqual([1, -1, [0, 1]]);
    expect(find('skill')).toBeUndefined();
  });

  it('knows the place of each, and which is of no particular one', () => {
    expect(find('region')).toMatchObject({
      values: [{ id: 'marrakech-safi' }, { id: 'anywhere', name: 'Sans lieu précis' }],
      of: [1, 1, 0],
    });
    expect(find('province')?.values).toEqual([
      { id: 'safi', name: 'Safi', region: 'marrakech-safi', at: [32.3, -9.24] },
    ]);
    expect(rows.sorts).toEqual(['soonest', 'newest', 'near']);
  });

  it('says its words in the language of the page, or in the nearest one', () => {
    expect(rows.texts.search).toBe('Chercher dans cette liste');
    const zgh = writeRows(directory, 'opportunities', 'zgh');
    expect(zgh.lang).toBe('fr');
    const langOf = (id: string) => zgh.filters.find((each) => each.id === id)?.lang;
    expect([langOf('region'), langOf('deadline')]).toEqual(['zgh', undefined]);
  });

  it('has all cards in files of some, each of which names the rows that it is of', () => {
    expect([countFiles(0), countFiles(48), countFiles(49)]).toEqual([0, 1, 2]);
    const { stamp, cards } = writeCards(directory, 'opportunities', 'fr', 0);
    expect(stamp).toBe(rows.stamp);
    expect(cards.map(({ title }) => title.text)).toEqual(['Deux', 'Trois', 'Un']);
  });
});

describe('the parts of a list', () => {
  const calls = Array.from({ length: 26 }, (_, at) => ({
    id: `call-${String(at).padStart(2, '0')}`,
    closes: at < 25 ? '2025-12-31' : '2025-01-01',
  }));
  const directory = build({ calls, needs: [{ id: 'until', expires: '2025-12-01' }] });

  it('hold so many, and tell what goes on from what has ended', () => {
    expect([0, 24, 25].map(countParts)).toEqual([1, 1, 2]);
    expect(cutPart(directory, 'calls', 'fr', 1)).toMatchObject({
      current: { length: 24 },
      ended: [],
    });
    expect(cutPart(directory, 'calls', 'fr', 2)).toMatchObject({
      current: [{ until: Date.UTC(2025, 11, 31, 23) / 60_000 }],
      ended: { length: 1 },
    });
  });

  it('are named where records end, and not where the next build leaves them out', () => {
    expect(nameSections('calls', 'fr')).toEqual({ ended: { text: 'Déjà clos', lang: 'fr' } });
    expect(nameSections('events', 'fr')).toMatchObject({ current: { text: 'À venir' } });
    expect(nameSections('needs', 'fr')).toBeUndefined();
    expect(cutPart(directory, 'needs', 'fr', 1).current[0]).not.toHaveProperty('until');
  });
});
