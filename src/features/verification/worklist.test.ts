import { describe, expect, it } from 'vitest';
import type { Association } from '#model/associations.ts';
import { buildRecord, placeIn } from '#testing/directory-builder.ts';
import { makeWorklist, type WorklistOptions } from './worklist.ts';

const build = (id: string, sketch: Partial<Association> = {}) =>
  buildRecord('associations', { id, places: [placeIn('agadir')], ...sketch });
const dated = (published?: string) => [
  { id: 'page', title: { fr: 'Page' }, ...(published && { published }) },
];
const confirmed = (date: string) => ({ level: 'confirmed' as const, date });

const associations = [
  build('fresh', { verification: confirmed('2026-09-01') }),
  build('old', { verification: confirmed('2025-06-01') }),
  build('never-2019', { sources: dated('2019') }),
  build('never-2012', { sources: dated('2012-04') }),
  build('gone', { verification: confirmed('2026-09-01') }),
  build('closed', { status: 'closed' }),
  build('tata', { places: [placeIn('tata')], sources: dated('2024') }),
];
const list = (options: Partial<WorklistOptions> = {}, leads: Association[] = []) =>
  makeWorklist(associations, leads, { today: '2026-11-28', before: '2025-11-28', ...options });
const ids = (items: ReturnType<typeof list>) =>
  items.map(({ association, reasons }) => `${association.id} ${reasons.join('+')}`);

describe('a worklist', () => {
  it('asks signs of age first, then leads, then whom nobody asked, then who was asked long ago', () => {
    expect(ids(list({ signs: new Map([['gone', []]]) }, [build('heard-of')]))).toEqual([
      'gone sign',
      'heard-of lead',
      'never-2012 never',
      'never-2019 never',
      'tata never',
      'old old',
    ]);
  });

  it('is as short as one asks: of a province, of a level, of an age', () => {
    expect(ids(list({ provinces: ['tata'] }))).toEqual(['tata never']);
    expect(ids(list({ level: 'confirmed' }))).toEqual(['old old']);
    expect(ids(list({ level: 'confirmed', before: '2026-09-28' }))).toEqual([
      'old old',
      'fresh old',
      'gone old',
    ]);
  });

  it('says what is missing, and when somebody verified it last', () => {
    const [item] = list({ level: 'confirmed' });
    expect(item).toMatchObject({ lastVerified: '2025-06-01', gaps: ['contacts'] });
  });
});

it.each<[string, Partial<Association>, string]>([
  ['in Arabic, where it says nothing', {}, 'ar'],
  ['in the first language it answers in', { contacts: [{ languages: ['shi', 'fr'] }] }, 'fr'],
  ['in Arabic, where it speaks Darija', { languages: ['ary', 'fr'] }, 'ar'],
  ['in the language of its country', { places: [{ country: 'DE', precision: 'country' }] }, 'de'],
  [
    'in Arabic, where it has a place here too',
    { places: [{ country: 'DE', precision: 'country' }, placeIn('tata')] },
    'ar',
  ],
])('an association is asked %s', (_, sketch, locale) => {
  const options = { today: '2026-11-28', before: '2025-11-28' };
  expect(makeWorklist([build('amal', sketch)], [], options)[0]?.locale).toBe(locale);
});
