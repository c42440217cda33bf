import { beforeAll, describe, expect, it } from 'vitest';
import type { Directory } from '#directory/directory.ts';
import { schemas } from '#model/collections.ts';
import { readHistory } from '#records/read-history.ts';
import { writeRecord } from '#records/write-record.ts';
import { buildDirectory, type RecordSketch } from '#testing/directory-builder.ts';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import { fillRequired } from '#testing/required-fields.ts';
import { type Changes, readChanges } from './read-changes.ts';
import { sayChange, writePhrase } from './say-change.ts';

type Sketch = RecordSketch<'associations'>;
const place = (street: string) => ({
  province: 'rabat',
  precision: 'street' as const,
  address: { fr: street },
});
const old: Sketch[] = [
  { id: 'teaches', founded: 1999, contacts: [{ phones: [{ number: '+212661000001' }] }] },
  { id: 'shelters', services: [{ service: 'shelter' }], places: [place('rue cachée')] },
  { id: 'sheltered', services: [{ service: 'shelter' }], places: [place('rue hier')] },
  { id: 'formed', founded: 1990 },
  { id: 'gone', name: { fr: 'Ancienne' } },
  { id: 'refuge', name: { fr: 'Refuge' }, services: [{ service: 'shelter' }] },
];
const fresh: Sketch[] = [
  { id: 'teaches', founded: 2001, contacts: [{ phones: [{ number: '+212661000002' }] }] },
  { id: 'shelters', services: [{ service: 'shelter' }], places: [place('rue nouvelle')] },
  {
    id: 'sheltered',
    services: [{ service: 'course' }],
    places: [place('rue demain')],
    summary: { fr: 'Derrière le four.' },
  },
  { id: 'formed', founded: 1990 },
  { id: 'fresh', name: { fr: 'Nouvelle' }, places: [place('rue claire')] },
];

const write = (sketch: Sketch) =>
  writeRecord({ ...fillRequired('associations'), ...sketch }, schemas.associations);
const files = (sketches: readonly Sketch[]) =>
  Object.fromEntries(sketches.map((each) => [`content/associations/${each.id}.yaml`, write(each)]));

const historyOf = async ({ content }: Repository) => ({
  folder: content,
  files: await readHistory(content),
});

let repository: Repository;
let directory: Directory;
let changes: Changes | undefined;
beforeAll(async () => {
  repository = makeRepository('changes');
  repository.commit(files(old), '2026-10-01');
  const later = {
    ...files(fresh),
    'content/associations/formed.yaml': `# A remark\n${write({ id: 'formed', founded: 1990 })}`,
    'content/associations/gone.yaml': null,
    'content/associations/refuge.yaml': null,
    'content/volunteers/v-1.yaml': 'id: v-1\n',
  };
  repository.commit(later, '2026-11-02');
  directory = buildDirectory({
    services: [{ id: 'shelter' }, { id: 'course' }],
    regions: [{ id: 'rabat-sale-kenitra' }],
    provinces: [{ id: 'rabat', region: 'rabat-sale-kenitra' }],
    associations: fresh,
  });
  changes = await readChanges(directory, await historyOf(repository));
});

const november = () => (changes?.listAll() ?? []).filter(({ day }) => day === '2026-11-02');
const sayAll = (locale: 'fr' | 'en') =>
  november().flatMap((each) => sayChange(each, locale, directory, 9).phrases.map(writePhrase));

describe('what changed', () => {
  it('is told by record and day, and nothing of what only changed its form', () => {
    expect(november().map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'fresh added',
      'gone removed',
      'refuge removed',
      'sheltered changed',
      'teaches changed',
    ]);
  });

  it('is said in the words of a review, under the region of the record', () => {
    const said = sayAll('en').join('\n');
    expect(said).toContain('Founded: changed from 1999 to 2001');
    expect(said).toMatch(/Telephones: now .212.6.61.00.00.02/);
    expect(november().find(({ id }) => id === 'fresh')?.region).toBe('rabat-sale-kenitra');
  });

  it('leads to no shelter, not by what it was, nor by what it says since', () => {
    const all = JSON.stringify(november()) + sayAll('fr').join('\n');
    expect(sayAll('fr').join('\n')).toMatch(/Modifié.: .*En une phrase/);
    expect(all.replaceAll(/"(was|is)":"[^"]*"/g, '')).not.toMatch(/cachée|hier|demain/);
    expect(sayAll('fr').join('\n')).not.toMatch(/four|rue|00.00.01/);
  });

  it('names what is gone, but not a shelter', () => {
    const nameOf = (id: string) => november().find((each) => each.id === id)?.name;
    expect(nameOf('gone')).toEqual({ fr: 'Ancienne' });
    expect(nameOf('refuge')).toBeUndefined();
  });

  it('names nobody who wrote it', () => {
    expect(JSON.stringify(changes?.listAll())).not.toMatch(/Amal|amal@/);
  });

  it('is known of each association by itself', () => {
    expect(changes?.listOf('teaches', 3).map(({ day }) => day)).toEqual([
      '2026-11-02',
      '2026-10-01',
    ]);
    expect(changes?.listOf('formed', 3).map(({ kind }) => kind)).toEqual(['added']);
  });

  it('is not known without a history', async () => {
    const other = buildDirectory({});
    expect(
      await readChanges(other, { folder: repository.content, files: undefined }),
    ).toBeUndefined();
  });
});
