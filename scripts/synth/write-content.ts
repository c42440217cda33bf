import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '#files/content-folder.ts';
import { writeRecord } from '#files/write-record.ts';
import { type Association, association } from '#schemas/associations.ts';
import { site } from '#schemas/site.ts';

const real = [
  'focus-areas',
  'audiences',
  'services',
  'skills',
  'regions',
  'provinces',
  'pages',
] as const;

/** Writes a content folder that a site can be built from: the real vocabularies and places, and these associations. */
export async function writeContent(
  folder: string,
  associations: readonly Association[],
): Promise<void> {
  for (const collection of real)
    await cp(join(contentFolder(), collection), join(folder, collection), { recursive: true });
  const name = { ar: 'تويزة (معطيات مخترعة)', fr: 'Twiza (données synthétiques)' };
  await writeFile(
    join(folder, 'site.yaml'),
    writeRecord({ name, url: 'https://synthetic.example' }, site),
  );
  await mkdir(join(folder, 'associations'), { recursive: true });
  for (const record of associations)
    await writeFile(
      join(folder, 'associations', `${record.id}.yaml`),
      writeRecord(record, association),
    );
}
