import { describe, expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { readPage } from './read-page.ts';
import { readRecord } from './read-record.ts';

const good = `id: amal
kind: association
name:
  ar: الأمل
  fr: Amal, l’espoir
summary:
  ar: جملة.
  fr: Une phrase, pour « tous ».
focusAreas:
  - health
sources:
  - id: leaflet
    title:
      fr: Dépliant
verification:
  level: declared
`;
const read = (text: string) =>
  readRecord(text, 'associations/amal.yaml', association).issues.map(
    ({ line, rule }) => `${line} ${rule}`,
  );

describe('a file that was saved as UTF-16', () => {
  const asUtf16 = (text: string, isBig: boolean, hasMark: boolean) => {
    const bytes = Buffer.from(hasMark ? `\uFEFF${text}` : text, 'utf16le');
    return (isBig ? bytes.swap16() : bytes).toString('utf8');
  };

  for (const isBig of [false, true]) {
    for (const hasMark of [false, true]) {
      it(`is told once, ${isBig ? 'big' : 'little'} end first, ${hasMark ? 'with' : 'without'} its mark`, () => {
        expect(read(asUtf16(good, isBig, hasMark))).toEqual(['1 utf-16']);
        const page = '---\ntitle: À propos\nsummary: Une phrase.\n---\n\nBonjour.\n';
        const { issues } = readPage(asUtf16(page, isBig, hasMark), 'pages/about/fr.md');
        expect(issues.map(({ rule }) => rule)).toEqual(['utf-16']);
      });
    }
  }

  it('is not every file with an empty letter', () => {
    expect(read(good.replace('Une', 'U\0ne'))).toEqual(['8 hidden-character']);
  });
});

describe('a space that is none to YAML', () => {
  it.each([
    ['before a field', '  fr: Une', '\u00A0\u00A0fr: Une', ['8 odd-space']],
    ['before a dash', '  - health', '\u00A0\u00A0- health', ['10 odd-space']],
    ['after a plain one', '  - health', ' \u202F- health', ['10 odd-space']],
    ['after a dash', '- health', '-\u00A0health', ['10 odd-space']],
    ['after a colon', 'kind: association', 'kind:\u00A0association', ['2 odd-space']],
    ['within the fields of an item', '    title:', '\u3000\u3000title:', ['13 odd-space']],
  ])('is named where it stands %s', (_, from, to, issues) => {
    expect(good).toContain(from);
    expect(read(good.replace(from, to))).toEqual(issues);
  });

  it('is a letter like any other in a text', () => {
    expect(read(good.replace('Amal, l', 'Amal\u00A0; l'))).toEqual([]);
    expect(read(good.replace('Une phrase,', 'Une\u202Fphrase,'))).toEqual([]);
  });
});
