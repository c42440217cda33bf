import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

type Names = { [locale: string]: string };
interface Territory {
  id: string;
  name: Names;
  region?: string;
}

const content = join(import.meta.dirname, '../../content');

it('calls a town in the name of its region as its own province is called', () => {
  const differing = findDifferences(read('regions'), read('provinces'));
  expect(differing).toEqual([]);
});

it('notices a region that spells a town in another way', () => {
  const region = {
    id: 'r',
    name: { fr: 'Tanger-Tétouan', es: 'Tánger-Tetuán', en: 'Tangier-Tetuan' },
  };
  const province = { id: 'p', region: 'r', name: { fr: 'Tétouan', es: 'Tetuán', en: 'Tetouan' } };
  expect(findDifferences([region], [province])).toEqual(['en: r says Tetuan, p says Tetouan']);
});

/**
 * A region is called after some of its provinces. French, which every name has, says which part is which;
 * where a language has another number of parts, such as Río de Oro, nothing is compared.
 */
function findDifferences(regions: Territory[], provinces: Territory[]): string[] {
  return regions.flatMap((region) =>
    provinces
      .filter((province) => province.region === region.id)
      .flatMap((province) => compare(region, province)),
  );
}

function compare(region: Territory, province: Territory): string[] {
  const parts = split(region.name.fr);
  const own = split(province.name.fr);
  return own.flatMap((part, at) => {
    const place = parts.indexOf(part);
    if (place < 0) return [];
    return Object.keys(region.name).flatMap((locale) => {
      // Tamazight is reviewed apart.
      if (locale === 'zgh') return [];
      const [outer, inner] = [split(region.name[locale]), split(province.name[locale])];
      const isAlike = outer.length === parts.length && inner.length === own.length;
      if (!isAlike || outer[place] === inner[at]) return [];
      return [`${locale}: ${region.id} says ${outer[place]}, ${province.id} says ${inner[at]}`];
    });
  });
}

function split(name = ''): string[] {
  return name.split('-');
}

function read(collection: string): Territory[] {
  const folder = join(content, collection);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.map((name) => parse(readFileSync(join(folder, name), 'utf8')));
}
