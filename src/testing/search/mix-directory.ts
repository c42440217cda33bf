import { createDirectory, type Directory } from '#directory/directory.ts';
import type { Association } from '#model/associations.ts';
import type { Records } from '#model/collections.ts';
import { readSampleContent } from '#testing/own-content.ts';
import { makeAssociation } from '#testing/synthetic/make-association.ts';
import { createRandom } from '#testing/synthetic/random.ts';
import type { SearchRecord } from './query-file.ts';

/**
 * A directory of invented associations in the real provinces, with the records of query files among
 * them. It is read from `content/`, whatever folder the site is built from.
 */
export async function mixDirectory(
  count: number,
  searched: readonly SearchRecord[],
  seed = 1,
): Promise<Directory> {
  const { records: real } = await readSampleContent();
  const random = createRandom(seed);
  const invented = Array.from({ length: count }, (_, index) =>
    makeAssociation(index + 1, real, random),
  );
  const associations = [...invented, ...searched.map(toAssociation)];
  const kept = ['focus-areas', 'audiences', 'services', 'skills', 'regions', 'provinces'];
  const list = Object.fromEntries(
    Object.entries(real).map(([collection, records]) => [
      collection,
      kept.includes(collection) ? records : [],
    ]),
  ) as unknown as Directory['list'];
  const site = { name: { fr: 'Twiza' }, url: 'https://twiza.example' };
  return createDirectory({ ...list, associations }, [], site, { today: '2026-03-01' });
}

function toAssociation(record: SearchRecord): Association {
  const { id, name, aliases, province, commune, focus, summary } = record;
  const place: NonNullable<Records['associations']['places']>[number] = {
    province,
    ...(commune && { city: { fr: commune } }),
    precision: 'province',
  };
  return {
    id,
    kind: 'association',
    name,
    ...(aliases && { otherNames: aliases }),
    summary,
    focusAreas: focus,
    places: [place],
    sources: [{ id: 'query-file', title: { fr: 'Fichier de requêtes' } }],
    verification: { level: 'declared' },
  };
}
