import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packAbroad, packRegion } from '#features/map/map-packs.ts';
import { assignDocIds } from '#features/search/assign-doc-ids.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { locales } from '#model/locales.ts';
import { mixDirectory } from '#testing/search/mix-directory.ts';
import { mapBudgets } from './weigh-map.ts';

const directory = await mixDirectory(10_000, []);

describe('the places of ten thousand associations', () => {
  it.each(locales)('of a region or abroad are light enough for a phone in %s', (locale) => {
    const words = {
      numbers: assignDocIds(directory, locale),
      nameCommune: ({ name, code }: { name: object; code: string }) =>
        resolveText(name, locale)?.text ?? code,
    };
    const packs = directory.list.regions.map(({ id }) => [id, packRegion(id, directory, words)]);
    const weights = [...packs, ['abroad', packAbroad(directory, words)]].map(([id, pack]) => [
      id,
      brotliCompressSync(JSON.stringify(pack)).length,
    ]);
    expect(weights).toHaveLength(13);
    const tooHeavy = weights.filter(([, bytes]) => Number(bytes) > mapBudgets.region);
    expect(tooHeavy).toEqual([]);
    // A pack that lost its places would be light as well.
    expect(Math.max(...weights.map(([, bytes]) => Number(bytes)))).toBeGreaterThan(3000);
  });

  it('of those abroad stand in no region', () => {
    const ids = directory.list.associations
      .filter(({ kind }) => kind === 'diaspora')
      .map(({ id }) => id);
    const numbers = assignDocIds(directory, 'fr');
    const abroad = new Set(ids.map((id) => numbers.get(id)));
    const nameCommune = () => '';
    const inRegions = directory.list.regions
      .flatMap(({ id }) => Object.values(packRegion(id, directory, { numbers, nameCommune })))
      .flatMap(({ points, areas, somewhere }) => [
        ...points.filter((_, at) => at % 4 === 0),
        ...areas.flatMap(([, , , ...all]) => all),
        ...somewhere,
      ]);
    expect(ids).toHaveLength(200);
    expect(inRegions.filter((number) => abroad.has(number))).toEqual([]);
  });
});
