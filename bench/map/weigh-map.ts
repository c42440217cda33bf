import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Locale, locales } from '#model/locales.ts';

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
  const outlines = weighFile(join(site, 'map/outlines.json'));
  const inLocales = locales.filter((locale) => existsSync(join(site, locale, 'map')));
  const packsIn = (locale: Locale) => join(site, locale, 'map', findBuild(site, locale));
  const heaviest = (part: string, at: (locale: Locale) => string, shared = 0): PartWeight => {
    const weights = inLocales.map((locale) => ({
      part,
      locale,
      bytes: shared + weighFile(at(locale)),
    }));
    return (
      weights.toSorted((a, b) => b.bytes - a.bytes)[0] ?? { part, bytes: 0, locale: undefined }
    );
  };
  return {
    country: heaviest('country', (locale) => join(site, locale, 'map/start.json'), outlines),
    regions: readdirSync(packsIn('fr')).map((file) =>
      heaviest(file.replace('.json', ''), (locale) => join(packsIn(locale), file)),
    ),
    world: { part: 'world', bytes: weighFile(join(site, 'map/world.json')), locale: undefined },
  };
}

/** The folder of the packs is called like the build that they belong to. */
function findBuild(site: string, locale: Locale): string {
  return readdirSync(join(site, locale, 'map')).find((name) => !name.includes('.')) ?? '';
}

export function weighFile(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}
