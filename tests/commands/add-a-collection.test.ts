/** Follows the recipe “Add a collection” of `docs/contributing.md` in a copy of the code. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '#build/tools.ts';
import { labelFiles } from '../support/catalog-paths.ts';
import { SourceCopy } from '../support/copy-sources.ts';

const schema = `import { day } from './fields/date.ts';
import { object } from './fields/field.ts';
import { recordId, reference } from './fields/reference.ts';
import { line } from './fields/text.ts';

export const offer = object('offers', {
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
import { deriveFilters } from '#features/lists/derive-filters.ts';
import { makeConfig } from '#cms/config/make-config.ts';
import { nameCollections } from '#features/search/text-records.ts';
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
  filters: deriveFilters('offers').map(({ id }) => id),
  ended: leaveOutEnded({ offers: [{ ...offer, expires: '2026-11-21' }] }, '2026-11-22').offers.length,
  issues: issues.length,
}));
`;

let copy: SourceCopy;
const generate = (...options: string[]) => copy.run('scripts/commands/generate.ts', ...options);

beforeAll(async () => {
  copy = await SourceCopy.make();
  cpSync(join(root, 'content'), join(copy.folder, 'content'), { recursive: true });
  await copy.write('src/model/offers.ts', schema);
  await copy.edit(
    'src/model/collections.ts',
    'import { need }',
    "import { offer } from './offers.ts';\nimport { need }",
  );
  await copy.edit(
    'src/model/collections.ts',
    "  'focus-areas': {",
    `${descriptor}  'focus-areas': {`,
  );
  await copy.write('scripts/commands/probe.ts', probe);
});
afterAll(() => copy.remove());

let known: { missing?: string[]; footer?: string[][]; editor?: string[]; referrers?: string[] } =
  {};

/** What the probe sees of the collection. */
async function lookAround() {
  const { output } = await copy.run('scripts/commands/probe.ts');
  return JSON.parse(output);
}

/** Adds words to a catalogue. */
async function addWords(file: string, words: Record<string, string>): Promise<void> {
  const texts = JSON.parse(await copy.read(file));
  await copy.write(file, JSON.stringify({ ...texts, ...words }, null, 2));
}

describe('one schema and one descriptor', () => {
  it('bring a collection to whatever is generated', async () => {
    const { output } = await generate();
    const written = output
      .split('\n')
      .flatMap((line) => (line.startsWith('wrote ') ? [line.slice('wrote '.length)] : []));
    expect(written.sort()).toEqual(
      [
        '.vscode/settings.json',
        'content/offers/README.md',
        'docs/data-dictionary.md',
        // Its words wait for Tamazight.
        'docs/tamazight-review.md',
        'public/schema/offers.json',
        'src/model/route-names.ts',
        ...labelFiles,
      ].sort(),
    );
  });

  it('let its records be started and checked', async () => {
    const started = await copy.run('scripts/commands/new.ts', 'offers', 'our-van');
    expect(started.output).toContain('Started content/offers/our-van.yaml');
    expect(await copy.read('content/offers/our-van.yaml')).toContain('\nid: our-van\n');
    const [association = ''] = readdirSync(join(copy.folder, 'content/associations')).filter(
      (name) => name.endsWith('.yaml'),
    );
    const named = record.replace('ANYBODY', association.replace('.yaml', ''));
    await copy.write('content/offers/our-van.yaml', named);
    const checked = await copy.run('scripts/commands/check.ts', 'content/offers');
    expect(checked.output).toContain('0 errors, 0 reports in 1 file');
  });

  it('bring it to the site, to the search, and to the editor', async () => {
    known = await lookAround();
    expect(known).toMatchObject({
      path: ['offers', 'offers/all/our-van'],
      isPlain: true,
      isRecord: true,
      icon: 'hand-offer',
      seeAlso: ['needs'],
      fields: ['id', 'name', 'association', 'expires'],
      routes: true,
      texts: ['our-van'],
      filters: ['association'],
      ended: 0,
      issues: 0,
    });
    expect(known.footer?.[1]?.at(-1)).toBe('offers');
    expect(known.editor).toContain('offers');
    expect(known.referrers).toContain('our-van');
  });
});

describe('its words', () => {
  it('are asked for, each with its file', async () => {
    expect(known.missing).toEqual([
      'src/i18n/en.json nav.offers',
      'src/i18n/en.json offers.lead',
      'src/i18n/review/en.json what.offers',
    ]);
    const { code, output } = await generate('--check');
    expect(code).toBe(1);
    for (const key of ['one', 'many', 'about', 'name.label', 'expires.label'])
      expect(output.match(new RegExp(`offers\\.${key}\\b`, 'g')), key).toHaveLength(
        labelFiles.length,
      );
    expect(output.match(/offers\.name\.hint/g)).toHaveLength(labelFiles.length);
  });

  it('are all that is missing', async () => {
    await copy.fillCatalogs(labelFiles, (key) => `Words of ${key}.`);
    await addWords('src/i18n/en.json', {
      'nav.offers': 'Offers',
      'offers.lead': 'What is offered.',
    });
    await addWords('src/i18n/review/en.json', { 'what.offers': 'offer' });
    const { missing, title } = await lookAround();
    expect(missing).toEqual([]);
    expect(title).toBe('Offers');
    const { output } = await generate();
    expect(output).not.toContain('src/model/labels');
    expect(await copy.read('docs/data-dictionary.md')).toContain('Words of offers.many.');
  });
});
