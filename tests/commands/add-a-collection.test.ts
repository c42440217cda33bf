/** Follows the recipe “Add a collection” of `docs/contributing.md` in a copy of the code. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'twiza-collection-'));
const copied = ['src', 'scripts', 'content', 'docs', 'public/schema', '.vscode'];
const files = ['package.json', 'layers.json', 'biome.layers.json', 'README.md'];

const schema = `import { z } from 'zod';
import { recordId, reference } from './fields/reference.ts';
import { day } from './fields/date.ts';
import { line } from './fields/text.ts';

export const offer = z.strictObject({
  id: recordId,
  name: line(160),
  association: reference('associations'),
  expires: day.optional(),
});
`;
const descriptor = `  offers: {
    schema: offer,
    group: 'records',
    pages: 'shared',
    address: { list: 'offers', records: 'offers/all' },
    icon: 'hand-offer',
    seeAlso: ['needs'],
    footer: { column: 'act', place: 7 },
  },
`;
const record = `id: our-van
name:
  ar: سيارة
  fr: Une fourgonnette
association: ANYBODY
`;

/** What the parts of the site and the editor know of their collections, as the copy has them. */
const probe = `import { pathOf, plainCollections } from '#directory/addresses.ts';
import { listAskedWords } from '#directory/collection-words.ts';
import { createDirectory } from '#directory/directory.ts';
import { leaveOutEnded } from '#directory/leave-out-ended.ts';
import { findReferrers } from '#directory/connections.ts';
import { sortRecords } from '#directory/sort-records.ts';
import { makeConfig } from '#cms/config/make-config.ts';
import { nameCollections } from '#features/search/name-collections.ts';
import { listTextRecords } from '#features/search/text-records.ts';
import en from '#i18n/en.json' with { type: 'json' };
import review from '#i18n/review/en.json' with { type: 'json' };
import { collections, recordCollections } from '#model/collections.ts';
import { routeNames } from '#model/route-names.ts';
import { readContent } from '#records/read-content.ts';
import { footerSections, listSeeAlso } from '#site/components/sections.ts';
import { iconOf } from '#site/views/kind-icons.ts';

const { records, site, issues } = await readContent();
const directory = createDirectory(records, [], site, { today: '2026-11-22' });
const given = { ...en, ...review };
const [offer] = records.offers;
console.log(JSON.stringify({
  path: [pathOf('offers'), pathOf('offers', 'our-van')],
  isPlain: plainCollections.includes('offers'),
  isRecord: recordCollections.includes('offers'),
  icon: iconOf('offers'),
  seeAlso: listSeeAlso('offers'),
  footer: footerSections.map(({ links }) => links.map(({ path }) => path)),
  missing: listAskedWords().filter(({ key }) => !(key in given)).map(({ file, key }) => file + ' ' + key),
  title: given['nav.offers'] && nameCollections('en').offers,
  editor: makeConfig({ language: 'fr', site, pages: [], backend: {} }).collections.map(({ name }) => name),
  fields: makeConfig({ language: 'fr', site, pages: [], backend: {} }).collections.find(({ name }) => name === 'offers').fields.map(({ name }) => name),
  routes: routeNames.includes('offers'),
  texts: listTextRecords(directory).filter(({ collection }) => collection === 'offers').map(({ id }) => id),
  referrers: findReferrers(directory, 'associations', offer.association).map(({ id }) => id),
  sorted: sortRecords('offers', directory, '2026-11-22').map(({ id }) => id),
  ended: leaveOutEnded({ offers: [{ ...offer, expires: '2026-11-21' }] }, '2026-11-22').offers.length,
  issues: issues.length,
}));
`;

/** What a command of the copy says and how it ends. */
async function run(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(copy, 'scripts/commands', script), ...args],
    { cwd: copy, env: { ...process.env, TWIZA_CONTENT: join(copy, 'content') } },
  );
  return stdout;
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is as it was: this test no longer fits it.`);
  writeFileSync(path, changed);
}

function addWords(file: string, words: Record<string, string>): void {
  edit(file, (text) => JSON.stringify({ ...JSON.parse(text), ...words }, null, 2));
}

beforeAll(() => {
  for (const each of copied) cpSync(join(root, each), join(copy, each), { recursive: true });
  for (const each of files) cpSync(join(root, each), join(copy, each));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'src/model/offers.ts'), schema);
  edit('src/model/collections.ts', (text) =>
    text
      .replace('import { need }', "import { offer } from './offers.ts';\nimport { need }")
      .replace("  'focus-areas': {", `${descriptor}  'focus-areas': {`),
  );
  writeFileSync(join(copy, 'scripts/commands/probe.ts'), probe);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

let known: { missing?: string[]; footer?: string[][]; editor?: string[]; referrers?: string[] } =
  {};

describe('one schema and one descriptor', () => {
  it('bring a collection to whatever is generated', async () => {
    const said = await run('generate.ts');
    const written = said.split('\n').filter((line) => line.startsWith('wrote '));
    expect(written.sort()).toEqual(
      [
        '.vscode/settings.json',
        'content/offers/README.md',
        'docs/data-dictionary.md',
        'public/schema/offers.json',
        'src/model/route-names.ts',
      ].map((path) => `wrote ${path}`),
    );
  });

  it('let its records be started and checked', async () => {
    expect(await run('new.ts', 'offers', 'our-van')).toContain(
      'Started content/offers/our-van.yaml',
    );
    const started = readFileSync(join(copy, 'content/offers/our-van.yaml'), 'utf8');
    expect(started).toContain('\nid: our-van\n');
    const [association = ''] = readdirSync(join(copy, 'content/associations')).filter((name) =>
      name.endsWith('.yaml'),
    );
    const named = record.replace('ANYBODY', association.replace('.yaml', ''));
    writeFileSync(join(copy, 'content/offers/our-van.yaml'), named);
    expect(await run('check.ts', 'content/offers')).toContain('0 errors, 0 reports in 1 file');
  });

  it('bring it to the site, to the search, and to the editor', async () => {
    known = JSON.parse(await run('probe.ts'));
    expect(known).toMatchObject({
      path: ['offers', 'offers/all/our-van'],
      isPlain: true,
      isRecord: true,
      icon: 'hand-offer',
      seeAlso: ['needs'],
      fields: ['id', 'name', 'association', 'expires'],
      routes: true,
      texts: ['our-van'],
      sorted: ['our-van'],
      ended: 0,
      issues: 0,
    });
    expect(known.footer?.[1]?.at(-1)).toBe('offers');
    expect(known.editor).toContain('offers');
    expect(known.referrers).toContain('our-van');
  });
});

describe('its words', () => {
  it('are asked for, each with its file', () => {
    expect(known.missing).toEqual([
      'src/i18n/en.json nav.offers',
      'src/i18n/en.json offers.lead',
      'src/i18n/review/en.json what.offers',
    ]);
  });

  it('are all that is missing', async () => {
    addWords('src/i18n/en.json', { 'nav.offers': 'Offers', 'offers.lead': 'What is offered.' });
    addWords('src/i18n/review/en.json', { 'what.offers': 'offer' });
    const { missing, title } = JSON.parse(await run('probe.ts'));
    expect(missing).toEqual([]);
    expect(title).toBe('Offers');
  });
});
