import { describe, expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { readPage } from './read-page.ts';
import { readRecord } from './read-record.ts';
import { findOddSpaces, scanLines } from './scan-lines.ts';

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

  it('is told by its mark, or by one empty letter in four', () => {
    const rules = (text: string) => scanLines(text, 'a.yaml').map(({ rule }) => rule);
    expect(rules('\uFFFD\uFFFDabcdef\0')).toEqual(['utf-16']);
    expect(rules('\uFFFD\uFFFDabcdefg')).toEqual(['not-utf8']);
    expect(rules('abc\0')).toEqual(['utf-16']);
    expect(rules('abcd\0')).toEqual(['hidden-character']);
    expect(rules('')).toEqual([]);
  });

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

  it('is told with its code, its column and the start of its line', () => {
    const text = `id: a\nname:\n \u202F fr:   ${'x'.repeat(100)}\n-\u3000b\n`;
    const issue = { file: 'a.yaml', rule: 'odd-space', severity: 'error' };
    expect(findOddSpaces(text, 'a.yaml')).toEqual([
      {
        ...issue,
        line: 3,
        column: 2,
        field: 'name',
        values: { code: 'U+202F', near: `fr:   ${'x'.repeat(54)}` },
      },
      { ...issue, line: 4, column: 2, field: 'name', values: { code: 'U+3000', near: '-\u3000b' } },
    ]);
  });

  it('is none in a text that goes on below its field', () => {
    const text = good.replace('  fr: Amal, l’espoir', '  fr: |-\n    \u00A0Amal');
    expect(read(text).filter((issue) => issue.includes('odd-space'))).toEqual([]);
  });

  it('is a letter like any other in a text', () => {
    expect(read(good.replace('Amal, l', 'Amal\u00A0; l'))).toEqual([]);
    expect(read(good.replace('Une phrase,', 'Une\u202Fphrase,'))).toEqual([]);
  });
});

describe('what nobody sees in a line', () => {
  const scan = (text: string) =>
    scanLines(text, 'a.yaml').map(({ line, column, rule }) => `${line}:${column} ${rule}`);

  it('is a line break of old systems within it, and none at its end', () => {
    expect(scan('a: b\rc\n')).toEqual(['1:5 hidden-character']);
    expect(scan('a: b\r\n')).toEqual(['1:5 windows-line-ends']);
    expect(scan('a: b\nc\r\nd: \r\n')).toEqual(['2:2 windows-line-ends']);
    expect(scan('a: b\r')).toEqual(['1:5 windows-line-ends']);
  });

  it('is told once a line, with its column', () => {
    expect(scan('a: b\nc:\u200Bd\u200B\ne:\tf\n')).toEqual(['2:3 hidden-character', '3:3 tab']);
    expect(scan('a: \uFFFD\u200B\n')).toEqual(['1:4 not-utf8']);
    expect(scan('\uFEFFa: b\n')).toEqual(['1:1 byte-order-mark']);
    expect(scan('a: b\uFEFF\n')).toEqual(['1:5 hidden-character']);
    expect(scan('a: \u{E0041}\n')).toEqual(['1:4 hidden-character']);
    expect(scanLines('a: \u202Eb\n', 'a.yaml')).toEqual([
      {
        file: 'a.yaml',
        line: 1,
        column: 4,
        rule: 'hidden-character',
        severity: 'error',
        field: '',
        values: { code: 'U+202E' },
      },
    ]);
  });
});

describe('a conflict', () => {
  const ends = (text: string) =>
    scanLines(text, 'a.yaml').map(({ line, rule, field, values }) => [
      line,
      rule,
      field,
      values.end,
    ]);

  it('goes from its first line of signs to its last', () => {
    const text = 'id: a\n<<<<<<< ours\nkind: b\n=======\nkind: c\n>>>>>>> theirs\nd: e\n';
    expect(ends(text)).toEqual([[2, 'conflict-marks', 'kind', 6]]);
  });

  it('goes to the end of the file where nothing ends it', () => {
    expect(ends('<<<<<<< ours\nkind: b\nkind: c')).toEqual([[1, 'conflict-marks', 'kind', 3]]);
  });

  it('is told before all else that stands in a line, and each for itself', () => {
    const text = '<<<<<<<\n<<<<<<< a\u202E\n>>>>>>>\n<<<<<<< b\nc: d\n>>>>>>> e\nf: \u202E\n';
    expect(ends(text)).toEqual([
      [1, 'conflict-marks', '', 3],
      [2, 'conflict-marks', '', 3],
      [4, 'conflict-marks', 'c', 6],
      [7, 'hidden-character', '', undefined],
    ]);
  });

  it('is no row of other signs', () => {
    expect(ends('a: <<<<<<< b\n<<<<<<<< c\n')).toEqual([]);
  });

  it('is told twenty times at most', () => {
    expect(ends('<<<<<<< a\n>>>>>>> b\n'.repeat(30))).toHaveLength(20);
  });
});
