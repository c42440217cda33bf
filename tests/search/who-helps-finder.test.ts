import { describe, expect, it } from 'vitest';
import { createDirectory, type Directory } from '#directory/directory.ts';
import { findWhoHelps } from '#directory/who-helps.ts';
import { assignDocIds } from '#features/search/assign-doc-ids.ts';
import type { Filter } from '#features/search/phone/query/filters.ts';
import { readContent } from '#records/read-content.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { finderInMemory } from '#testing/search/finder-in-memory.ts';
import { listCounted, provinceIds, regionIds, rightAnswers } from '../support/who-helps-table.ts';

const { records } = await readContent(contentOf('who-helps'));
const site = { name: { fr: 'Twiza' }, url: 'https://twiza.example' };
const directory: Directory = createDirectory(records, [], site, { today: '2026-11-28' });
const open = finderInMemory(directory, 'fr').openNew;
const ids = new Map([...assignDocIds(directory, 'fr')].map(([id, number]) => [number, id]));
const filterOf = { services: 'service', 'focus-areas': 'focus', audiences: 'audience' } as const;
const say = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();

describe.each(Object.entries(rightAnswers))('who helps %s', (_, right) => {
  const { need } = right;
  const filters: Partial<Record<Filter, string[]>> = need
    ? { [filterOf[need.topic]]: [need.id] }
    : {};
  const find = async (more: Partial<Record<Filter, string[]>>, words = '') => {
    const { numbers } = await open().ask({ words, filters: { ...filters, ...more } });
    return numbers.map((number) => ids.get(number) ?? '').sort();
  };

  it('is found by the one function, place by place', () => {
    const who = findWhoHelps(directory, need);
    for (const [collection, all] of [
      ['provinces', provinceIds],
      ['regions', regionIds],
    ] as const) {
      for (const id of all) {
        const { based = [], serves = [], possible = [] } = right[collection][id] ?? {};
        const found = who.in(collection, id);
        expect([say(found.based), say(found.serves)], id).toEqual([based, serves]);
        if (collection === 'provinces' || need) expect(say(found.possible), id).toEqual(possible);
      }
    }
    expect(say(who.nationwide)).toEqual(right.nationwide);
  });

  it.each(provinceIds)('is found in the search, in %s', async (id) => {
    const counted = listCounted(right.provinces[id]);
    expect(await find({ province: [id] })).toEqual(counted);
    const all = new Set([
      ...counted,
      ...(right.provinces[id]?.possible ?? []),
      ...right.nationwide,
    ]);
    expect(await find({ covers: [id] })).toEqual([...all].sort());
  });

  it.each(regionIds)('is found in the search, in the region %s', async (id) => {
    expect(await find({ region: [id] })).toEqual(listCounted(right.regions[id]));
  });

  it('is counted so beside each place and beside each need', async () => {
    for (const [filter, all, rights] of [
      ['province', provinceIds, right.provinces],
      ['region', regionIds, right.regions],
    ] as const) {
      const counts = await open().countAmong(filter, { filters });
      const counted = all.map((id) => [id, counts.get(id) ?? 0]);
      expect(counted).toEqual(all.map((id) => [id, listCounted(rights[id]).length]));
    }
    if (!need) return;
    for (const id of provinceIds) {
      const counts = await open().countAmong(filterOf[need.topic], { filters: { province: [id] } });
      expect(counts.get(need.id), id).toBe(listCounted(right.provinces[id]).length);
    }
  });

  it('is found by the name of the place as by the filter', async () => {
    for (const id of provinceIds) {
      const name = directory.byId.provinces.get(id)?.name.fr ?? '';
      expect(await find({}, name), name).toEqual(listCounted(right.provinces[id]));
    }
  });
});

describe('the nearest', () => {
  it('answer the need, with how many they are and how far off', async () => {
    const question = { filters: { service: ['listening-reception'] } };
    const near = await open().nearest('safi', question, 4);
    expect(near.map(({ id, count, distance }) => [id, count, Math.round(distance)])).toEqual([
      ['taza', 1, 512],
    ]);
  });

  it('are asked for in words as well', async () => {
    const near = await open().nearest('safi', { words: 'écoute' }, 4);
    expect(near.map(({ id }) => id)).toEqual(['taza']);
  });

  it('are none where nobody does what is asked, or only part of it', async () => {
    const course = { filters: { service: ['training-course'] } };
    expect(await open().nearest('safi', course, 4)).toEqual([]);
    expect(await open().nearest('safi', { words: 'alphabétisation' }, 4)).toEqual([]);
    expect(await open().nearest('safi', { words: 'écoute alphabétisation' }, 4)).toEqual([]);
  });
});

describe('a need and a place in words', () => {
  it('find nobody where nobody does that, and keep the need', async () => {
    const { total, places } = await open().ask({ words: 'écoute Safi' });
    expect(total).toBe(0);
    expect(places).toEqual([{ values: ['province/safi'], words: ['Safi'] }]);
  });

  it('find who does that there', async () => {
    const { numbers } = await open().ask({ words: 'écoute Taza' });
    expect(numbers.map((number) => ids.get(number))).toEqual(['other-service']);
  });
});
