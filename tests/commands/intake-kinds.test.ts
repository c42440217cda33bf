import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProposedCollection } from '#model/collections.ts';
import { event as schema } from '#model/events.ts';
import { hashFile } from '#records/hash-file.ts';
import { readRecord } from '#records/read-record.ts';
import { runScript } from '#testing/run-script.ts';
import { branchOf, secrets, shareIntake, toJson, toLines } from '../support/intake-repository.ts';

const intake = shareIntake();
const named = { 'name.fr': 'Essai de nom', 'summary.fr': 'Une phrase qui dit de quoi il s’agit.' };
const khotwa = { association: 'Association Khotwa' };

/** What is enough of a new record of each collection, and what the file says then. */
const enough: [ProposedCollection, Record<string, string>, string[]][] = [
  ['opportunities', { ...named, ...khotwa, 'tasks.0.fr': 'Aider' }, ['+association: khotwa']],
  [
    'needs',
    { ...named, ...khotwa, direction: 'seeks', kind: 'partnership', 'partnership.room': 'on' },
    ['+direction: seeks'],
  ],
  [
    'events',
    { ...named, starts: '20/12/2026', 'associations.0': 'khotwa' },
    ['+starts: "2026-12-20"'],
  ],
  ['resources', { ...named, kind: 'guide', 'focusAreas.women-equality': 'on' }, ['+kind: guide']],
  [
    'projects',
    { ...named, 'associations.0': 'khotwa', 'focusAreas.women-equality': 'on' },
    ['+  - khotwa'],
  ],
  [
    'calls',
    { ...named, closes: '2027-01-31', 'focusAreas.women-equality': 'on' },
    ['+closes: "2027-01-31"'],
  ],
  [
    'volunteers',
    { 'text.fr': 'Je voudrais aider le soir.', pseudonym: 'Grenade' },
    ['+pseudonym: Grenade'],
  ],
];

describe('a new record', () => {
  it.each(enough)(
    'of %s becomes a branch that the checks take',
    async (collection, typed, said) => {
      const { code, output } = await intake().send(
        'new.json',
        toJson(intake().propose(collection, typed)),
      );
      expect(code, output).toBe(0);
      const branch = branchOf(output);
      const { git } = intake().repository;
      const [file = ''] = git('diff', '--name-only', 'main', branch).split('\n');
      expect(file).toMatch(new RegExp(`^content/${collection}/[a-z\\d-]+\\.yaml$`));
      expect(intake().readDiff(branch)).toEqual(expect.arrayContaining(said));
      expect(output).not.toContain('Left to settle');
      const reference = /Reference, by which the sender asks: (\S+)/.exec(output)?.[1];
      expect(git('log', '-1', '--format=%(trailers:key=Reference,valueonly)', branch)).toBe(
        reference,
      );
      const objects = intake().readObjects();
      for (const secret of Object.values(secrets)) expect(objects).not.toContain(secret);
    },
  );

  it('whose names have no Latin letter is called by its reference, but for an association', async () => {
    const typed = { ...khotwa, 'name.ar': 'أستاذ متطوع', 'summary.ar': 'دعم مدرسي مساء.' };
    const { output } = await intake().send(
      'ar.json',
      toJson(intake().propose('opportunities', typed)),
    );
    const reference = /asks: (\S+)/.exec(output)?.[1];
    expect(branchOf(output)).toContain(`propose/r-${reference}-2026-11-20-1`);
  });

  it('that is sent twice is one, also once it is merged', async () => {
    const typed = { ...named, 'name.fr': 'Deux fois', ...khotwa };
    const sent = toJson(intake().propose('opportunities', typed));
    const first = branchOf((await intake().send('one.json', sent)).output);
    const branches = intake().listBranches();
    const again = await intake().send('two.json', sent.replace('2026-11-20', '2026-11-22'));
    expect(again.output).toContain(`This was sent before: ${first} says the same`);
    expect(again.code).toBe(0);
    const { git } = intake().repository;
    git('checkout', '--quiet', '-b', 'released');
    intake().repository.merge(first);
    git('branch', '--quiet', '--delete', '--force', first);
    git('checkout', '--quiet', 'main');
    const later = await intake().send('three.json', sent);
    expect(later.output).toMatch(/This was taken in before, in commit [\da-f]{12}/);
    expect(later.code).toBe(0);
    expect(
      intake()
        .listBranches()
        .filter((each) => each !== 'released'),
    ).toEqual(branches.filter((each) => each !== first));
    git('branch', '--quiet', '--delete', '--force', 'released');
  });
});

describe('a record that is there', () => {
  const text = [
    'id: rencontre',
    'name:',
    '  fr: Rencontre de printemps',
    'summary:',
    '  fr: Une rencontre inventée.',
    'starts: "2027-03-20"',
    'sources:',
    '  - id: leaflet',
    '    title:',
    '      fr: Dépliant inventé',
    'verification:',
    '  level: declared',
    '',
  ].join('\n');
  const record = readRecord<{ id: string }>(text, 'rencontre.yaml', schema).record;

  it('of any collection is corrected in one line, by its form or by its title', async () => {
    intake().repository.commit({ 'content/events/rencontre.yaml': text });
    if (!record) throw new Error('The event is not read.');
    const about = { record, version: hashFile(text) };
    const filled = await intake().send(
      'filled.json',
      toJson(intake().propose('events', { starts: '2027-03-21' }, about)),
    );
    expect(intake().readDiff(branchOf(filled.output))).toEqual([
      '-starts: "2027-03-20"',
      '+starts: "2027-03-21"',
    ]);
    for (const which of ['Rencontre de printemps', 'https://twiza.example/fr/events/rencontre/']) {
      const blank = intake().propose('events', {
        'x-which': which,
        startTime: which.length > 30 ? '10:00' : '11:00',
      });
      blank.set('x-all', '');
      blank.delete('x-end');
      blank.set('x-end', '1');
      const { output } = await intake().send('blank.txt', toLines(blank));
      expect(output).toContain('Sent with a blank form');
      expect(intake().readDiff(branchOf(output))).toEqual([expect.stringMatching(/^\+startTime/)]);
    }
  });
});

describe('an association that is not listed yet', () => {
  const waiting = () =>
    toJson(
      intake().propose('opportunities', {
        ...named,
        'name.fr': 'Mission en attente',
        association: 'Association Tissir',
        'x-unlisted': 'on',
      }),
    );

  it('is waited for, and both stand on one branch once it is there', async () => {
    const before = intake().listBranches();
    const alone = await intake().send('role.json', waiting());
    expect(alone.output).toContain('It waits for the association Association Tissir');
    expect(alone.code).toBe(1);
    expect(intake().listBranches()).toEqual(before);
    const folder = mkdtempSync(join(tmpdir(), 'twiza-folder-'));
    writeFileSync(join(folder, 'a-role.json'), waiting());
    writeFileSync(
      join(folder, 'b-association.json'),
      toJson(
        intake().propose('associations', {
          'name.fr': 'Association Tissir',
          'summary.fr': 'Soutien scolaire.',
          'focusAreas.women-equality': 'on',
          'x-waiting': 'k7qf-3m2x',
        }),
      ),
    );
    const { code, output } = await runScript('intake.ts', intake().repository.content, folder);
    expect(output).toContain('A proposal waits for this association: k7qf-3m2x');
    expect(output).toContain('Its association is proposed on propose/tissir-');
    expect(output).toMatch(/2 proposals in \d+ seconds?: 2 taken in, 0 left\./);
    expect(code, output).toBe(0);
    const [, branch = ''] = /(propose\/mission-en-attente-[\d-]+)/.exec(output) ?? [];
    const files = intake().repository.git('diff', '--name-only', 'main', branch);
    expect(files.split('\n')).toEqual([
      'content/associations/tissir.yaml',
      'content/opportunities/mission-en-attente.yaml',
    ]);
  });
});

it('of a folder each file has its outcome, and one that is broken stops nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-folder-'));
  const good = toJson(
    intake().propose('needs', {
      ...named,
      ...khotwa,
      'name.fr': 'Une salle',
      direction: 'seeks',
      kind: 'partnership',
      'partnership.room': 'on',
    }),
  );
  writeFileSync(join(folder, '1.json'), good);
  writeFileSync(join(folder, '2.json'), good);
  writeFileSync(join(folder, '3.json'), '{"form_name":');
  writeFileSync(join(folder, '4.txt'), Buffer.from([0xff, 0xfe, 0x00]));
  writeFileSync(join(folder, 'photo.jpg'), 'not ours');
  mkdirSync(join(folder, '5.json'));
  const { code, output } = await runScript('intake.ts', intake().repository.content, folder);
  expect(output).toContain('This was sent before');
  expect(output).toContain('The file cannot be read.');
  expect(output).not.toContain('photo.jpg');
  expect(output).toMatch(/5 proposals in \d+ seconds?: 2 taken in, 3 left\./);
  expect(code).toBe(1);
});
