import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Locale, locales } from '#locales.ts';

/** Brotli bytes of a part of the map, in the locale in which it is heaviest. */
export interface PartWeight {
  part: string;
  bytes: number;
  locale: Locale | undefined;
}

/** 1 KB is 1000 bytes, as for pages. */
export const mapBudgets = { script: 45_000, country: 40_000, region: 40_000 };

/** Weighs what the map of a built site loads: the country at first, then each region's places, the world. */
export function weighMap(site: string): {
  country: PartWeight;
  regions: PartWeight[];
  world: PartWeight;
} {
  const outlines = weigh(join(site, 'map/outlines.json'));
  const inLocales = locales.filter((locale) => existsSync(join(site, locale, 'map')));
  const heaviest = (part: string, file: string, shared = 0): PartWeight => {
    const weights = inLocales.map((locale) => ({
      part,
      locale,
      bytes: shared + weigh(join(site, locale, 'map', file)),
    }));
    return (
      weights.toSorted((a, b) => b.bytes - a.bytes)[0] ?? { part, bytes: 0, locale: undefined }
    );
  };
  const packs = readdirSync(join(site, 'fr/map')).filter((file) => file !== 'start.json');
  return {
    country: heaviest('country', 'start.json', outlines),
    regions: packs.map((file) => heaviest(file.replace('.json', ''), file)),
    world: { part: 'world', bytes: weigh(join(site, 'map/world.json')), locale: undefined },
  };
}

export function weigh(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}
