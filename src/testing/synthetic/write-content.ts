import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Association, association } from '#model/associations.ts';
import { collections, describeCollection } from '#model/collections.ts';
import { site } from '#model/site.ts';
import { contentFolder } from '#records/content-folder.ts';
import { writeRecord } from '#records/write-record.ts';

/** What stays as it is: all but the records. */
const real = [
  ...collections.filter((each) => describeCollection(each).group !== 'records'),
  'pages',
];

/** By it a folder of invented records is known. */
const url = 'https://synthetic.example';

/** Writes a content folder that a site can be built from: the real vocabularies and places, and these associations. */
export async function writeContent(
  folder: string,
  associations: readonly Association[],
): Promise<void> {
  for (const collection of real)
    await cp(join(contentFolder(), collection), join(folder, collection), { recursive: true });
  const name = { ar: 'تويزة (معطيات مخترعة)', fr: 'Twiza (données synthétiques)' };
  await writeFile(join(folder, 'site.yaml'), writeRecord({ name, url }, site));
  await mkdir(join(folder, 'associations'), { recursive: true });
  for (const record of associations)
    await writeFile(
      join(folder, 'associations', `${record.id}.yaml`),
      writeRecord(record, association),
    );
}

/** What lies in a folder and was not written there by `writeContent`. */
export function findForeignContent(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder);
  const settings = join(folder, 'site.yaml');
  if (!existsSync(settings) || !readFileSync(settings, 'utf8').includes(url)) return names[0];
  const written: readonly string[] = [...real, 'associations', 'site.yaml'];
  const foreign = names.find((name) => !written.includes(name));
  const records = join(folder, 'associations');
  const record = existsSync(records)
    ? readdirSync(records).find((name) => !name.startsWith('synthetic-'))
    : undefined;
  return foreign ?? (record && `associations/${record}`);
}
