import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createDirectory, type Directory } from '#directory/directory.ts';
import { makeDataFile } from '#exports/open-data/data-files.ts';
import { publicRecord } from '#features/help/public-record.ts';
import { runImport } from '#features/import/run-import.ts';
import type { Association } from '#model/associations.ts';
import { parseYaml } from '#records/parse-yaml.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { readDirectory } from '#testing/read-directory.ts';

let directory: Directory;
let folder: string;
beforeAll(async () => {
  const whole = await readDirectory(contentOf('full-record'));
  // As 360Giving has a grant: one amount, known to the day.
  const projects = whole.list.projects.map((project) => ({
    ...project,
    budget: { from: 120000, upTo: 120000 },
  }));
  directory = createDirectory({ ...whole.list, projects }, whole.pages, whole.site, whole);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-round-'));
  cpSync(contentOf('full-record'), join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Imports an export of the whole fixture; into a directory without associations, unless they are kept. */
async function bringBack(path: string, isKept = false) {
  const content = join(folder, 'content');
  const records = join(content, 'associations');
  if (!isKept)
    for (const name of readdirSync(records))
      if (name.endsWith('.yaml')) rmSync(join(records, name));
  const file = join(folder, path.replaceAll('/', '-'));
  writeFileSync(file, (await makeDataFile(directory, path)).body);
  const bring = () =>
    runImport({
      ...{ path: file, content, out: join(folder, 'out'), report: join(folder, 'report') },
      ...{
        countries: ['MA'],
        locale: 'en',
        today: '2026-11-28',
        isTrial: false,
        withPersons: true,
      },
      isStopped: () => false,
      isRunning: () => false,
      onProgress: () => undefined,
    });
  const { counts } = await bring();
  // Whom a record names and a later row describes is not known before the second time.
  await bring();
  const out = join(folder, 'out/associations');
  const names = counts.taken + counts.merged > 0 ? readdirSync(out).sort() : [];
  const read = names.map((name) => {
    const text = readFileSync(join(out, name), 'utf8');
    return parseYaml(text, name).data as Association;
  });
  return { counts, read };
}

type Place = NonNullable<Association['places']>[number];
const withoutTrust = ({ verification: _, ...record }: Partial<Association>) => record;
const records = () =>
  directory.list.associations
    .map((each) => publicRecord('associations', each, directory).record as Association)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

it.each(['associations.json', 'associations.csv', 'associations.xlsx', 'tables.zip'])(
  '%s gives the same records back, declared',
  async (path) => {
    const { read } = await bringBack(path);
    expect(read.map(withoutTrust)).toEqual(records().map(withoutTrust));
    expect(new Set(read.map(({ verification }) => verification.level))).toEqual(
      new Set(['declared']),
    );
  },
);

it.each(['hsds/fr/json.zip', 'hsds/fr/tabular.zip', 'hsds/ar/json.zip', 'hsds/ar/tabular.zip'])(
  '%s gives records with the same ids, subjects, telephones and sites back',
  async (path) => {
    const { read } = await bringBack(path);
    const tell = ({ id, focusAreas, contacts, website }: Association) => ({
      id,
      focusAreas,
      website,
      phones: (contacts ?? []).flatMap(({ phones = [] }) => phones.map(({ number }) => number)),
    });
    expect(read.map(tell)).toEqual(records().map(tell));
  },
);

it('associations.geojson gives each place that is drawn back, with what it says of its record', async () => {
  const { read } = await bringBack('associations.geojson');
  const isDrawn = ({ coordinates, precision }: Place) =>
    coordinates && (precision === 'exact' || precision === 'street');
  const tell = ({ id, kind, status, name, acronym, ...rest }: Association) => ({
    ...{ id, kind, status, name, acronym, website: rest.website },
    ...{ focusAreas: rest.focusAreas, audiences: rest.audiences },
    places: (rest.places ?? []).filter(isDrawn).map(({ hours: _, ...place }) => place),
  });
  const drawn = records().filter(({ status, places = [] }) => {
    return status !== 'closed' && places.some(isDrawn);
  });
  expect(drawn.length).toBeGreaterThan(0);
  expect(read.map(tell)).toEqual(drawn.map(tell));
});

it('3w.csv gives who does what back, with ids, names in its languages, and subjects', async () => {
  const { read } = await bringBack('3w.csv');
  const tell = ({ id, kind, name: { ar, fr, en }, focusAreas }: Association) => {
    return { id, kind, ar, fr, en, focusAreas };
  };
  const told = records().filter(({ status }) => status !== 'closed');
  expect(read.map(tell)).toEqual(told.map(tell));
});

it('360giving.json gives its recipients back under their ids, with subjects of what they got it for', async () => {
  const { read, counts } = await bringBack('360giving.json');
  expect(counts).toEqual({ taken: 1, merged: 0, unchanged: 0, refused: 0 });
  expect(read.map(({ id }) => id)).toEqual(['every-field']);
  expect(read[0]?.focusAreas).toEqual(['school-education']);
});

it.each([
  '360giving.json',
  'associations.json',
  'associations.csv',
  'associations.xlsx',
  'tables.zip',
  'associations.geojson',
  '3w.csv',
  'hsds/fr/json.zip',
  'hsds/ar/tabular.zip',
])('%s adds no record to the directory that it came from', async (path) => {
  const { counts } = await bringBack(path, true);
  expect(counts.taken).toBe(0);
});
