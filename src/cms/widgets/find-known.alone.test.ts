import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findKnown } from './find-known.ts';

const provinces = {
  safi: {
    name: { ar: 'آسفي', fr: 'Safi' },
    communes: [{ code: '07.431.01.01', name: { fr: 'Safi' } }],
  },
  'al-haouz': { name: { ar: 'الحوز', fr: 'Al Haouz' }, communes: [] },
};

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json(provinces));
  vi.stubGlobal('document', { documentElement: { lang: 'ar' } });
});
afterEach(() => vi.unstubAllGlobals());

async function find(term: string, part?: string) {
  const { payload } = await findKnown('', 'provinces', [], term, part);
  return payload.hits.map(({ data }) => `${data.id}: ${data.label}`);
}

it('offers all, in the order of the editor’s language', async () => {
  expect(await find('')).toEqual(['safi: آسفي', 'al-haouz: الحوز']);
});

it('finds a record in every language, however it is spelt', async () => {
  for (const term of ['SAFI', 'اسفي', 'safi']) expect(await find(term)).toEqual(['safi: آسفي']);
  expect(await find('nobody')).toEqual([]);
});

it('offers communes with their province', async () => {
  expect(await find('saf', 'communes')).toEqual(['07.431.01.01: Safi · آسفي']);
});
