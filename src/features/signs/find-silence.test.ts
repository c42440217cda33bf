import { describe, expect, it } from 'vitest';
import type { AddressLooks } from '#model/address-history.ts';
import { buildRecord, type RecordSketch } from '#testing/directory-builder.ts';
import { findSilence } from './find-silence.ts';

const today = '2026-11-20';
const site = 'https://khotwa.example/';
type Sketch = Omit<RecordSketch<'associations'>, 'id'>;

function find(sketch: Sketch, looks: Record<string, AddressLooks> = {}, changed?: string) {
  const record = buildRecord('associations', {
    id: 'khotwa',
    sources: [{ id: 'press', title: { fr: 'Presse' } }],
    verification: { level: 'declared' },
    ...sketch,
  });
  const history = new Map(Object.entries(looks));
  return findSilence(record, { changed: changed ?? '2023-01-01', history, today });
}
const source = (published: string) => ({
  sources: [{ id: 'press', title: { fr: 'Presse' }, published }],
});

describe('the silence of an association', () => {
  it('is told from its last sign on, as exact as that is', () => {
    expect(find(source('2024-03-08'))).toEqual({ since: '2024-03' });
    expect(find(source('2023'))).toEqual({ since: '2023' });
    expect(find({})).toEqual({});
    expect(find({ founded: 1999 })).toEqual({});
  });

  it.each<[string, Sketch, Record<string, AddressLooks>, string?]>([
    ['a source', source('2024-11-21'), {}],
    ['a source of a year that ended later', source('2024'), {}],
    ['a verification', { verification: { level: 'confirmed', date: '2025-01-10' } }, {}],
    ['a service', { services: [{ service: 'shelter', until: '2025' }] }, {}],
    ['its declaration', { registration: { date: '2025-01-10' } }, {}],
    ['a change of its record', {}, {}, '2025-01-10'],
    ['its site', { website: site }, { [site]: { alive: '2025-01-10', looked: today } }],
    [
      'a mail domain of its own',
      { contacts: [{ emails: ['a@khotwa.example'] }] },
      { '@khotwa.example': { alive: today, looked: today } },
    ],
  ])('is none where %s is younger than two years', (_, sketch, looks, changed) => {
    expect(find(sketch, looks, changed)).toBeUndefined();
  });

  it('lasts from the day on which its site was last there', () => {
    const looks = { [site]: { alive: '2024-10-02', gone: '2024-11-02', looked: today } };
    expect(find({ website: site, ...source('2019') }, looks)).toEqual({ since: '2024-10' });
  });

  it('is not broken by a mail provider that many people have', () => {
    const sketch = { contacts: [{ emails: ['khotwa@gmail.com'] }] };
    expect(find(sketch, { '@gmail.com': { alive: today, looked: today } })).toEqual({});
  });

  it('is not told where nobody has looked lately', () => {
    expect(find({ website: site })).toBeUndefined();
    expect(find({ website: site }, { [site]: { looked: '2026-08-20' } })).toBeUndefined();
    expect(find({ website: site }, { [site]: { looked: '2026-08-21' } })).toEqual({});
  });

  it('is not told where git does not say when the record changed, nor of what has closed', () => {
    expect(find({}, {}, '')).toBeUndefined();
    expect(find({ status: 'closed' })).toBeUndefined();
  });

  it('is no word against a verification that a document alone declared', () => {
    expect(find({ verification: { level: 'declared', date: '2026-11-01' } })).toEqual({});
  });
});
