import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Association, association } from '#model/associations.ts';
import { writeRecord } from '#records/write-record.ts';

/** All that a sheet of paper has trouble with: long names, services of all kinds, hours that change in Ramadan. */
const twenty = 20;

/** Where people hide; it may stand in no booklet. */
export const hiddenAddress = { ar: '7 زنقة الملجأ المخترع', fr: '7 rue du Refuge inventé' };
export const hiddenTown = { ar: 'بلدة الملجأ', fr: 'Bourg-du-Refuge' };

/**
 * Writes a content folder in which twenty invented associations help in one province, the last one of them a
 * shelter with an address.
 *
 * @param vocabularies the content folder whose services it takes
 * @param base the content folder of everything else
 */
export async function writeTwentyRecords(
  { vocabularies, base }: { vocabularies: string; base: string },
  services: readonly string[],
  out: string,
): Promise<Association[]> {
  await rm(out, { recursive: true, force: true });
  await cp(base, out, { recursive: true });
  await cp(join(vocabularies, 'services'), join(out, 'services'), { recursive: true });
  await cp(join(vocabularies, 'site.yaml'), join(out, 'site.yaml'));
  await mkdir(join(out, 'associations'), { recursive: true });
  const records = Array.from({ length: twenty }, (_, index) => makeRecord(index + 1, services));
  for (const record of records)
    await writeFile(
      join(out, 'associations', `${record.id}.yaml`),
      writeRecord(record, association),
    );
  return records;
}

function makeRecord(number: number, services: readonly string[]): Association {
  const two = String(number).padStart(2, '0');
  const isShelter = number === twenty;
  const given = isShelter
    ? ['shelter']
    : [0, 5, 7].map((step) => services[(number + step) % services.length] ?? '');
  return {
    id: `synthetic-association-of-many-${two}`,
    kind: 'association',
    name: {
      ar: `الجمعية المخترعة رقم ${number} للتنمية والتضامن بوادي نون`,
      fr: `Association inventée nº ${number} pour le développement et la solidarité`,
    },
    summary: { ar: 'جمعية مخترعة للتجربة.', fr: 'Association inventée pour les essais.' },
    focusAreas: ['school-education'],
    services: given.map((service) => ({ service })),
    places: [
      {
        province: 'guelmim',
        precision: 'street',
        city: isShelter ? hiddenTown : { ar: 'بويزكارن', fr: 'Bouizakarne' },
        address: isShelter ? hiddenAddress : { ar: 'شارع مخترع', fr: 'rue inventée' },
        hours: {
          week: 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00',
          ramadan: 'Mo-Fr 10:00-15:00',
        },
      },
    ],
    contacts: [{ phones: [{ number: `+2125280000${two}` }] }],
    sources: [
      {
        id: 'synthetic',
        title: { fr: 'Donnée synthétique', ar: 'معطيات مخترعة' },
        published: '2024',
      },
    ],
    verification: { level: 'declared', how: 'document' },
  };
}
