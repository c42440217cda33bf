import { describe, expect, it } from 'vitest';
import {
  branchOf,
  keepHidden,
  shareIntake,
  toJson,
  toLines,
} from '../support/intake-repository.ts';

const intake = shareIntake();

/** What a message holds that says only what changed. */
const write = (typed: Record<string, string>, isNew = false) =>
  toLines(new Map([...keepHidden(intake().answer({}, isNew)), ...Object.entries(typed)]), '\n');
const readMessage = (branch: string) =>
  intake().repository.git('log', '-1', '--format=%B', branch).replaceAll('\u00A0', ' ');

it('one bad value of each kind never refuses the rest, and is listed with its words', async () => {
  const long = 'Une association qui aide. '.repeat(12).trim();
  const sent = write({
    'contacts.0.phones.0.number': '12 34 56',
    'summary.fr': long,
    'places.0.hours.week': 'lundi-vendredi 9-5',
    'places.0.country': 'Al',
    founded: 'vers 2011 ou 2012',
    'name.fr': 'Association Khоtwa',
    'places.0.address.fr': '12\tRue <b>Essai',
    'contacts.9.hack': 'x',
    acronym: 'KHT',
    'x-name': 'Zineb \u2066Secrète\u2069\u202E',
    'x-note': 'Copié : \u2068Dar Essai\u2069',
    'x-end': '1',
  });
  const { code, output } = await intake().send('bad.txt', sent, { locale: 'fr' });
  expect(code).toBe(0);
  const branch = branchOf(output);
  expect(intake().readDiff(branch)).toEqual(['+acronym: KHT']);
  const message = readMessage(branch);
  for (const text of [output.replaceAll('\u00A0', ' '), message]) {
    expect(text).toContain('À régler, avec les mots reçus :');
    expect(text).toContain('Contacts 1 › Téléphones 1 › Numéro : « 12 34 56 »');
    expect(text).toContain(long);
    expect(text).toContain('lundi-vendredi 9-5');
    expect(text).toContain('Ouvert la nuit, 09:00-05:00\u202f?');
    expect(text).toContain('09:00-17:00');
    expect(text).toContain('Pays : « Al »');
    expect(text).toContain('vers 2011 ou 2012');
    expect(text).toContain('mêle les lettres semblables');
    expect(text).toContain('Contacts 10');
  }
  expect(message).not.toContain('Zineb');
  expect(message).not.toContain('Dar Essai');
});

describe('a message that was cut', () => {
  it('never gives half a value, and says loudly that it was cut', async () => {
    const cut = write({
      acronym: 'KHT',
      'summary.fr': 'Association de Marrakech qui accompagne des femmes des do',
    });
    const { output } = await intake().send('cut.txt', cut.trimEnd(), { locale: 'en' });
    const branch = branchOf(output);
    expect(intake().readDiff(branch)).toEqual(['+acronym: KHT']);
    for (const text of [output, readMessage(branch)]) {
      expect(text).toContain('This message was cut on its way');
      expect(text).toContain('In one sentence (French): “Association de Marrakech');
    }
  });

  it('empties no box that would have come behind', async () => {
    const all = intake().answer({ acronym: 'KHU' });
    const lines = toLines(all, '\n');
    const { output } = await intake().send('cut.txt', lines.slice(0, lines.indexOf('focusAreas')), {
      locale: 'en',
    });
    const branch = branchOf(output);
    const gone = branch
      ? intake()
          .readDiff(branch)
          .filter((line) => line.startsWith('-'))
      : [];
    expect(gone).toEqual([]);
  });

  it('in its head cannot be read', async () => {
    const { code, output } = await intake().send('cut.txt', 'form-name=propose\nx-record=khot');
    expect(output).toContain('The message was cut at its very start');
    expect(code).toBe(1);
  });
});

it('lines that were joined and links that were added are read as they were typed', async () => {
  const typed = {
    'contacts.0.phones.0.number': '0528 00 00 00 <tel:0528000000>',
    'contacts.0.emails.0': 'contact@exemple.ma <mailto:contact@exemple.ma>',
    website: '<https://exemple.ma>',
    'x-end': '1',
  };
  const { output } = await intake().send('one.txt', write(typed).replaceAll('\n', ' '));
  const added = intake()
    .readDiff(branchOf(output))
    .filter((line) => line.startsWith('+'));
  expect(added).toEqual([
    '+      - number: "+212528000000"',
    '+      - contact@exemple.ma',
    '+website: https://exemple.ma',
  ]);
});

it('two telephones in one box are two', async () => {
  const typed = { 'contacts.0.phones.0.number': '0522 00 00 00 / 2511', 'x-end': '1' };
  const { output } = await intake().send('two.txt', write(typed));
  expect(intake().readDiff(branchOf(output))).toEqual([
    '-      - number: "+212524334400"',
    '+      - number: "+212522000000"',
    '+      - number: "2511"',
  ]);
});

it('takes a value out of the words around it, and tells those words', async () => {
  const typed = {
    'contacts.0.phones.0.number': 'Tél 0522 00 00 00 (Amal) / Fax 0522 00 00 01',
    'contacts.0.emails.0': 'Amal <contact@exemple.ma>',
    'x-end': '1',
  };
  const { output } = await intake().send('beside.txt', write(typed), { locale: 'fr' });
  const branch = branchOf(output);
  const added = intake()
    .readDiff(branch)
    .filter((line) => line.startsWith('+'));
  expect(added).toEqual(['+      - number: "+212522000000"', '+      - contact@exemple.ma']);
  for (const text of [output.replaceAll('\u00A0', ' '), readMessage(branch)]) {
    expect(text).toContain('0522 00 00 00 (Amal) / Fax 0522 00 00 01');
    expect(text).toContain('C’est un numéro de fax');
    expect(text).toContain('Amal <contact');
    expect(text).toContain('les mots qui l’entourent ne le sont pas');
  }
});

it('a text may be in a language that the page did not ask for', async () => {
  const typed = { 'summary.en': 'Helps women of the villages.', 'name.zgh': '', 'x-end': '1' };
  const { output } = await intake().send('english.txt', write(typed));
  expect(
    intake()
      .readDiff(branchOf(output))
      .filter((line) => line.startsWith('+')),
  ).toEqual(['+  en: Helps women of the villages.']);
});

describe('a new association', () => {
  const typed = {
    'name.fr': 'Association Dar Exemple',
    'summary.fr': 'Association inventée pour un essai.',
    'focusAreas.women-equality': 'on',
    'places.0.country': 'France',
    'contacts.0.phones.0.number': '06 12 34 56 78',
    'x-end': '1',
  };

  it('has the telephone of its country', async () => {
    const { output } = await intake().send('new.txt', write(typed, true));
    const record = intake().repository.git(
      'show',
      `${branchOf(output)}:content/associations/dar-exemple.yaml`,
    );
    expect(record).toContain('country: FR');
    expect(record).toContain('"+33612345678"');
  });

  it('without its sentence is kept with what came, and what is missing is said', async () => {
    const { 'summary.fr': _, ...rest } = typed;
    const { code, output } = await intake().send('new.txt', write(rest, true), { locale: 'fr' });
    expect(code).toBe(0);
    expect(readMessage(branchOf(output))).toContain('En une phrase');
  });

  it('without its sentence is checked all the same', async () => {
    const { 'summary.fr': _, ...rest } = { 'services.0.service': 'rien', ...typed };
    const { output } = await intake().send('new.txt', write(rest, true), { locale: 'fr' });
    const branch = branchOf(output);
    expect(intake().readDiff(branch).join('\n')).not.toContain('rien');
    expect(readMessage(branch)).toContain('« rien »');
  });

  it('that may be another one is asked about, and taken', async () => {
    const twin = { ...typed, 'name.fr': 'Association Khotwa', 'places.0.province': 'marrakech' };
    const { 'places.0.country': _, ...here } = twin;
    const { output } = await intake().send('twin.txt', write(here, true));
    expect(branchOf(output)).toMatch(/^propose\/khotwa-2-/);
    expect(output).toContain('Khotwa');
  });
});

it('each submission of a file has its branch, or its reason', async () => {
  const [first, last] = ['KH1', 'KH3'].map((acronym) => write({ acronym, 'x-end': '1' }));
  const bad = 'form-name=propose\nx-record=nobody\nx-version=0123456789ab\nx-lang=fr\nx-end=1\n';
  const { code, output } = await intake().send('three.txt', `${first}\n${bad}\n${last}`);
  expect(output.match(/Submission \d of 3/g)).toHaveLength(3);
  expect(output.match(/Branch propose\/khotwa-/g)).toHaveLength(2);
  expect(output).toContain('no record nobody on main');
  expect(code).toBe(1);
  const entries = ['KH4', 'KH5'].map((acronym) => JSON.parse(toJson(intake().answer({ acronym }))));
  const both = await intake().send('two.json', JSON.stringify(entries));
  expect(both.output.match(/Branch propose\/khotwa-/g)).toHaveLength(2);
});

it('two corrections of one contact are joined', async () => {
  const { git, commit } = intake().repository;
  const newer = intake().text.replace('contact@khotwa.example', 'bonjour@khotwa.example');
  commit({ 'content/associations/khotwa.yaml': newer });
  const sent = write({ 'contacts.0.phones.0.number': '0661 00 00 99', 'x-end': '1' });
  const { output } = await intake().send('late.txt', sent);
  expect(intake().readDiff(branchOf(output))).toEqual([
    '-      - number: "+212524334400"',
    '+      - number: "+212661000099"',
  ]);
  expect(output).not.toContain('Somebody else changed');
  git('reset', '--quiet', '--hard', 'HEAD^');
});
