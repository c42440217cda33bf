import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCountryDay } from '#model/country-day.ts';
import { runScript } from '#testing/run-script.ts';
import {
  branchOf,
  keepHidden,
  secrets,
  shareIntake,
  toJson,
} from '../support/intake-repository.ts';

const intake = shareIntake();

describe('a correction', () => {
  it('becomes a branch that changes one line', async () => {
    const { code, output } = await intake().send(
      'one.json',
      toJson(intake().answer({ 'contacts.0.phones.0.number': '0524 33 44 55' })),
    );
    expect(output).toContain('propose/khotwa-2026-11-20-1');
    expect(code).toBe(0);
    expect(intake().readDiff('propose/khotwa-2026-11-20-1')).toEqual([
      '-      - number: "+212524334400"',
      '+      - number: "+212524334455"',
    ]);
    expect(output).toContain('npm run review -- main..propose/khotwa-2026-11-20-1');
  });

  it('says in its commit what changes, and where it comes from', async () => {
    const typed = { 'contacts.0.phones.0.number': '0524 33 44 66', website: '' };
    await intake().send('two.json', toJson(intake().answer(typed)), { locale: 'fr' });
    const message = intake().repository.git(
      'log',
      '-1',
      '--format=%B',
      'propose/khotwa-2026-11-20-2',
    );
    expect(message.replaceAll('\u00A0', ' ')).toMatchInlineSnapshot(`
      "Corriger Association Khotwa : contacts, site web

      - Contacts › Téléphones : +212 5 24 33 44 00 devient +212 5 24 33 44 66
      - Site web, suppression : https://khotwa.example/

      Source : proposition envoyée par le formulaire, le 2026-11-20.

      Reference: 9t3g-hzwh"
    `);
  });

  it('shows the sender to the maintainer, and to nobody else', async () => {
    const { output } = await intake().send(
      'three.json',
      toJson(intake().answer({ acronym: 'KHT' })),
    );
    for (const secret of Object.values(secrets)) expect(output).toContain(secret);
    const objects = intake().readObjects();
    expect(objects).toContain('KHT');
    for (const secret of [...Object.values(secrets), '203.0.113.9'])
      expect(objects).not.toContain(secret);
  });

  it('of nothing writes nothing', async () => {
    const before = intake().listBranches();
    const { code, output } = await intake().send('same.json', toJson(intake().answer()));
    expect(code).toBe(1);
    expect(output).toContain('Nothing of what was sent changes the record.');
    expect(intake().listBranches()).toEqual(before);
  });

  it('that was sent before is told, and not written a second time', async () => {
    const sent = toJson(intake().answer({ acronym: 'KHTW' }));
    const first = await intake().send('first.json', sent);
    const branches = intake().listBranches();
    const later = sent.replace('2026-11-20', '2026-11-21');
    for (const again of [sent, later]) {
      const { code, output } = await intake().send('again.json', again);
      expect(output).toContain(`This was sent before: ${branchOf(first.output)} says the same`);
      expect(code).toBe(0);
    }
    expect(intake().listBranches()).toEqual(branches);
  });

  it.each(['0000-01-01', '1970-01-01', '2026-02-30', '12026-11-20', '9999-01-01'])(
    'of %s came in today',
    async (day) => {
      const sent = toJson(intake().answer({ acronym: `K${day}` })).replace('2026-11-20', day);
      const before = readCountryDay();
      const { output } = await intake().send('day.json', sent);
      // It may have been midnight meanwhile.
      const today = `(?:${before}|${readCountryDay()})`;
      expect(branchOf(output)).toMatch(new RegExp(`^propose/khotwa-${today}-\\d+$`));
    },
  );

  it('gives no orders to whoever holds the repository', async () => {
    const typed = { acronym: 'K @octocat fixes #2', 'otherNames.0': 'GH-3 [skip ci] o/r#4' };
    const { output } = await intake().send('orders.json', toJson(intake().answer(typed)));
    const message = intake().repository.git('log', '-1', '--format=%B', branchOf(output));
    expect(message).toContain('octocat');
    expect(message).not.toMatch(/@|#\d|GH-\d|\[skip/);
  });

  it('with one tap says that the association has closed', async () => {
    const report = keepHidden(intake().answer());
    report.set('x-report', 'closed').set('x-end', '1');
    const { output } = await intake().send('closed.json', toJson(report));
    const branch = branchOf(output);
    expect(intake().readDiff(branch)).toEqual(['+status: closed']);
    expect(intake().repository.git('log', '-1', '--format=%s', branch)).toBe(
      'Say that Khotwa Association has closed',
    );
  });

  it('is the same where the host gives back every field that any form has', async () => {
    const every = ['contacts.9.phones.3.number', 'name.fr', 'audiences.women', 'website'];
    const empty = every.map((name): [string, string] => [name, '']);
    const report = keepHidden(intake().answer()).set('x-report', 'closed').set('x-end', '1');
    const { output } = await intake().send('padded.json', toJson(new Map([...empty, ...report])));
    expect(intake().readDiff(branchOf(output))).toEqual(['+status: closed']);
    const answers = intake().answer({ acronym: 'KHT', 'contacts.9.phones.3.number': '' });
    const whole = await intake().send('padded.json', toJson(answers));
    expect(intake().readDiff(branchOf(whole.output))).toEqual(['+acronym: KHT']);
  });

  it('is joined with what others changed meanwhile, and never undoes it', async () => {
    const { git, commit } = intake().repository;
    const newer = intake()
      .text.replace('"+212524334400"', '"+212524334499"')
      .replace('https://khotwa.example/', 'https://khotwa.example/neu');
    commit({ 'content/associations/khotwa.yaml': newer });
    const typed = { 'contacts.0.phones.0.number': '0524 33 44 55', acronym: 'KHO' };
    const { output } = await intake().send('late.json', toJson(intake().answer(typed)));
    const branch = branchOf(output);
    expect(intake().readDiff(branch)).toEqual(['+acronym: KHO']);
    expect(output).toContain('Somebody else changed this since the form was opened');
    expect(output.replaceAll('\u00A0', ' ')).toContain('to +212 5 24 33 44 55');
    git('reset', '--quiet', '--hard', 'HEAD^');
  });
});

describe('a new association', () => {
  const typed = {
    'name.fr': 'Association Tissir de Chichaoua',
    'summary.fr': 'Soutien scolaire à Chichaoua.',
    'focusAreas.women-equality': 'on',
    'contacts.0.phones.0.number': '0524 33 56 56',
    'places.0.province': 'chichaoua',
    'places.0.hours.week': 'lundi-vendredi 9h-12h',
  };

  it('gets an id from its name, a source and no verification', async () => {
    const { code, output } = await intake().send('new.json', toJson(intake().answer(typed, true)));
    expect(output).toContain('propose/tissir');
    expect(code).toBe(0);
    const written = intake().repository.git(
      'show',
      'propose/tissir-de-chichaoua-2026-11-20-1:content/associations/tissir-de-chichaoua.yaml',
    );
    expect(written).toMatchInlineSnapshot(`
      "id: tissir-de-chichaoua
      kind: association
      name:
        fr: Association Tissir de Chichaoua
      summary:
        fr: Soutien scolaire à Chichaoua.
      focusAreas:
        - women-equality
      places:
        - province: chichaoua
          precision: province
          hours:
            week: Mo-Fr 09:00-12:00
      contacts:
        - phones:
            - number: "+212524335656"
      sources:
        - id: proposal-2026-11-20
          title:
            ar: اقتراح توصل به الدليل عبر الاستمارة
            fr: Proposition reçue par le formulaire
            en: Proposal received through the form
          consulted: "2026-11-20"
      verification:
        level: declared"
    `);
  });

  it('named in Arabic alone waits for an id', async () => {
    const { 'name.fr': _, ...rest } = typed;
    const arabic = toJson(intake().answer({ ...rest, 'name.fr': 'جمعية تيسير' }, true));
    const refused = await intake().send('arabic.json', arabic);
    expect(refused.output).toContain('--id dar-al-amal');
    const taken = await intake().send('arabic.json', arabic, { id: 'tissir' });
    const branch = branchOf(taken.output);
    expect(intake().repository.git('show', `${branch}:content/associations/tissir.yaml`)).toContain(
      'ar: جمعية تيسير',
    );
  });
});

describe('npm run intake', () => {
  it('takes a file in, prints what came of it, and says nothing of the sender where it should not', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'twiza-intake-')), 'sent.json');
    writeFileSync(path, toJson(intake().answer({ acronym: 'KHC' })));
    const { content } = intake().repository;
    const args = [path, '--lang', 'fr', '--without-sender'];
    const { code, output, errors } = await runScript('intake.ts', content, ...args);
    expect([code, errors], output).toEqual([0, '']);
    expect(intake().readDiff(branchOf(output))).toEqual(['+acronym: KHC']);
    expect(output).toContain('Branche propose/');
    for (const secret of Object.values(secrets)) expect(output).not.toContain(secret);
  });

  it('asks for one submission where it was given an id', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'twiza-intake-')), 'two.json');
    writeFileSync(path, `[${toJson(intake().answer())},${toJson(intake().answer())}]`);
    const { content } = intake().repository;
    const { code, errors } = await runScript('intake.ts', content, path, '--id', 'tissir');
    expect([code, errors]).toEqual([2, expect.stringContaining('holds 2 submissions')]);
  });

  it.each([
    [[], 'Name one file'],
    [['nowhere.json'], 'There is no file nowhere.json.'],
  ])('explains itself when called with %j', async (args, message) => {
    const { code, errors } = await runScript('intake.ts', intake().repository.content, ...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });
});
