import { describe, expect, it } from 'vitest';
import { formNames } from './form-names.ts';
import { parseLines } from './parse-lines.ts';

const parseAll = (text: string) =>
  parseLines(text, formNames).map(({ answers, cutAt }) => ({
    ...Object.fromEntries([...answers].slice(1)),
    ...(cutAt && { cutAt }),
  }));
const parse = (lines: string[], end = '\r\n') => parseAll(lines.join(end));

it('keeps the lines of a text together, and what stands around the form apart', () => {
  const lines = ['Bonjour', 'form-name=propose', 'summary.fr=Un', '', 'a=b deux', 'x-end=1', 'Z'];
  expect(parse(lines)).toEqual([{ 'summary.fr': 'Un\n\na=b deux', 'x-end': '1' }]);
});

it('lets no line of a text pass for another answer', () => {
  const lines = ['form-name=propose', 'x-lang=fr', 'x-note=Voici', 'x-lang=ar', 'x-end=1'];
  expect(parse(lines)).toMatchObject([{ 'x-lang': 'fr', 'x-note': 'Voici\nx-lang=ar' }]);
});

it('reads what was forwarded twice', () => {
  expect(parse(['> > form-name=propose', '>> x-note=Un', '> > deux', '> > x-end=1'])).toEqual([
    { 'x-note': 'Un\ndeux', 'x-end': '1' },
  ]);
});

it.each([
  'x-note=Un',
  'Il faut toutes les lignes, de form-name=propose à x-end=1.',
  'form-name=autre\nx-note=Un\nx-end=1',
])('finds nothing where no form begins: %s', (text) => expect(parseAll(text)).toEqual([]));

describe('lines that a mail program joined', () => {
  const lines = [
    'form-name=propose',
    'x-record=khotwa',
    'x-lang=fr',
    'contacts.0.phones.0.number=0528 00 00 00',
    'contacts.0.emails.0=contact@exemple.ma',
    'website=https://exemple.ma/?kind=1&founded=2',
    'name.ar=جمعية خطوة',
    'summary.fr=Aide. Cours (2 h=120 min).',
    'otherNames.0=A=B',
    'audiences.women=on',
    'x-end=1',
  ];
  const expected = Object.fromEntries(
    lines.slice(1).map((line) => line.split(/=(.*)/).slice(0, 2)),
  );

  it.each(['\n', ' ', '\t', '\u00A0', '  ', ''])('with %j are parted again', (end) => {
    expect(
      parse(['Correction https://twiza.example/fr/propose/khotwa/', ...lines], end || ' '),
    ).toEqual([expected]);
    expect(parse(lines, end)).toEqual([expected]);
  });

  it('here and there are parted again', () => {
    const half = lines.map((line, at) => line + (at % 2 ? '\n' : ' ')).join('');
    expect(parseAll(half)).toEqual([expected]);
  });
});

it.each([
  ['Form-name=propose\nX-note=Un\nX-end=1'],
  ['\u200Fform-name=propose\n\u200Fx-note=Un\n\u200Fx-end=1'],
  ['form-name=propose\nx-note <http://x-note>=Un\nx-end=1'],
  ['Zineb: form-name=propose\nx-note=Un\nx-end=1 Envoyé de mon téléphone'],
])('reads %j as any other', (text) => {
  expect(parseAll(text)).toEqual([{ 'x-note': 'Un', 'x-end': '1' }]);
});

it('takes a name that a mail program made a link of', () => {
  const text =
    'form-name=propose\nname.fr<http://name.fr>=Amal\nsummary.fr [http://summary.fr]=Un\nx-end=1';
  expect(parseAll(text)).toEqual([{ 'name.fr': 'Amal', 'summary.fr': 'Un', 'x-end': '1' }]);
});

it('says in which answer a message is cut', () => {
  expect(parse(['form-name=propose', 'x-lang=fr', 'name.fr=Amal', 'summary.fr=Des do'])).toEqual([
    { 'x-lang': 'fr', 'name.fr': 'Amal', 'summary.fr': 'Des do', cutAt: 'summary.fr' },
  ]);
});

it('finds every form of a file', () => {
  const text =
    'form-name=propose\nx-note=Un\nx-end=1\n\nform-name=propose x-note=Deux form-name=propose x-note=Trois x-end=1';
  expect(parseAll(text)).toEqual([
    { 'x-note': 'Un', 'x-end': '1' },
    { 'x-note': 'Deux', cutAt: 'x-note' },
    { 'x-note': 'Trois', 'x-end': '1' },
  ]);
});

it('keeps a name that no form has to itself', () => {
  expect(parse(['form-name=propose', 'name.fr=Amal', 'contacts.9.hack=x', 'x-end=1'])).toEqual([
    { 'name.fr': 'Amal', 'contacts.9.hack': 'x', 'x-end': '1' },
  ]);
});
