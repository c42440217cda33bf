import { expect, it } from 'vitest';
import { branchOf, shareIntake, toJson, toLines } from '../support/intake-repository.ts';

const intake = shareIntake();

/** What a form sends that could not be filled: without scripts, or without the record. */
const blank = (which: string, typed: Record<string, string>) =>
  new Map(
    Object.entries({
      'form-name': 'propose',
      'x-record': '',
      'x-version': '',
      'x-lang': 'fr',
      'x-all': '',
      'x-which': which,
      // A browser sends every field, most of them empty.
      'name.fr': '',
      website: '',
      'contacts.0.role.fr': '',
      'places.0.province': '',
      ...typed,
      'x-end': '1',
    }),
  );

it.each([
  ['the address of its page', 'https://twiza.example/fr/associations/khotwa/'],
  ['the address of its form', '/ar/propose/associations/?id=khotwa'],
  ['its id', 'khotwa'],
  ['its name, as people write it', 'association  KHOTWA'],
])('a blank form says by %s which record it is about', async (_, which) => {
  const { output, code } = await intake().send(
    'blank.txt',
    toLines(blank(which, { 'contacts.0.phones.0.number': '0524 33 44 11', acronym: 'KHT' })),
  );
  expect(code, output).toBe(0);
  expect(output).toContain('Sent with a blank form');
  const diff = intake().readDiff(branchOf(output));
  expect(diff).toContain('+acronym: KHT');
  expect(diff).toContain('+      - number: "+212524334411"');
  expect(diff.filter((line) => line.startsWith('-'))).toEqual([]);
});

it('of a host says the same', async () => {
  const { output } = await intake().send('blank.json', toJson(blank('khotwa', { acronym: 'KHW' })));
  expect(intake().readDiff(branchOf(output))).toEqual(['+acronym: KHW']);
});

it('a blank form about nobody knows whom is refused, and taken once somebody knows', async () => {
  const sent = toLines(blank('l’association du quartier', { acronym: 'KHX' }));
  const refused = await intake().send('blank.txt', sent);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('l’association du quartier');
  expect(refused.output).toContain('--id');
  const { output } = await intake().send('blank.txt', sent, { id: 'khotwa' });
  expect(intake().readDiff(branchOf(output))).toEqual(['+acronym: KHX']);
});

it('that it has closed is said with a blank form, too', async () => {
  const { output } = await intake().send(
    'blank.txt',
    toLines(blank('khotwa', { 'x-report': 'closed' })),
  );
  expect(intake().readDiff(branchOf(output))).toEqual(['+status: closed']);
});
