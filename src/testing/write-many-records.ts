import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Association, association } from '#model/associations.ts';
import { type Resource, resource } from '#model/resources.ts';
import { readContent } from '#records/read-content.ts';
import { writeRecord } from '#records/write-record.ts';
import { makeAssociation } from '#testing/synthetic/make-association.ts';
import { createRandom } from '#testing/synthetic/random.ts';

/** So many in one province that their list has three pages; every tenth serves the whole country from nowhere. */
const crowd = 250;

/** Whom so many others name that its page of referrals has a second one. */
export const hub = 'synthetic-000003';
const naming = 30;

/** So many belong to it, and each to the one before: lists of members and of networks have a second page. */
const members = 180;

/** So many that their list has a second page. */
const guides = 30;

/** Writes a content folder with that many invented associations beside the vocabularies of another. */
export async function writeManyRecords(content: string, out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await cp(content, out, { recursive: true });
  await mkdir(join(out, 'associations'));
  const { records } = await readContent(content);
  const random = createRandom(7);
  await mkdir(join(out, 'resources'), { recursive: true });
  for (let number = 1; number <= guides; number++) {
    const record = makeGuide(number);
    await writeFile(join(out, 'resources', `${record.id}.yaml`), writeRecord(record, resource));
  }
  for (let number = 1; number <= crowd; number++) {
    const record = {
      ...makeAssociation(number, records, random),
      ...strange(number),
      ...(number > crowd - naming && { refersTo: [hub] }),
      ...(number > crowd - members && { memberOf: [hub, nameRecord(number - 1)] }),
    };
    const file = join(out, 'associations', `${record.id}.yaml`);
    await writeFile(file, writeRecord(record, association));
  }
}

function nameRecord(number: number): string {
  return `synthetic-${String(number).padStart(6, '0')}`;
}

/** The one that validation accepts, in a world that has one focus area. */
export const validRecord = 'synthetic-000005';

/** What lists by name must cope with: names of one language, names without a letter, nobody's town. */
function strange(number: number): Partial<Association> {
  if (nameRecord(number) === validRecord) return { focusAreas: ['school-education'] };
  if (number % 10 === 0) return { places: undefined, area: { scope: 'national' } };
  if (number % 25 === 1) return { name: { ar: `جمعية الهدى ${number}` } };
  if (number % 25 === 2) return { name: { fr: `${number} novembre` } };
  if (number % 25 === 3) return { name: { zgh: 'ⵜⴰⵎⵙⵎⵓⵏⵜ ⵜⵉⵔⵔⴰ' } };
  return {};
}

function makeGuide(number: number): Resource {
  return {
    id: `synthetic-guide-${String(number).padStart(2, '0')}`,
    kind: 'guide',
    name: { fr: `Guide inventé ${number}`, ar: `دليل مخترع ${number}` },
    summary: { fr: 'Guide inventé pour les essais.', ar: 'دليل مخترع للتجربة.' },
    associations: [validRecord],
    focusAreas: ['school-education'],
    sources: [{ id: 'synthetic', title: { fr: 'Donnée synthétique', ar: 'معطيات مخترعة' } }],
    verification: { level: 'declared', how: 'document' },
  };
}
