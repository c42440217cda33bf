import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { good, read } from '#testing/sample-record.ts';
import { findField } from './find-field.ts';
import { nameFieldPath, readFieldName } from './issue.ts';
import { parseYaml } from './parse-yaml.ts';
import { fileRules } from './rules.ts';

describe('findField', () => {
  it('names every line of a file as the parser would', () => {
    const { report } = parseYaml(good, 'amal.yaml');
    const lines = good.trimEnd().split('\n');
    const wanted = [
      ['id'],
      ['kind'],
      ['name'],
      ['name', 'ar'],
      ['name', 'fr'],
      ['summary'],
      ['summary', 'fr'],
      ['focusAreas'],
      ['focusAreas', 0],
      ['contacts'],
      ['contacts', 0, 'phones'],
      ['contacts', 0, 'phones', 0, 'number'],
      ['website'],
      ['sources'],
      ['sources', 0, 'id'],
      ['sources', 0, 'title'],
      ['sources', 0, 'title', 'fr'],
      ['verification'],
      ['verification', 'level'],
      ['verification', 'date'],
    ];
    expect(lines.map((_, index) => findField(good, index + 1))).toEqual(
      wanted.map((path) => report('any', path).field),
    );
  });

  it('counts the items of a list, wherever its dashes stand', () => {
    const text = 'a:\n- b: 1\n  c: 2\n\n- b: 3\n  # note\n  c:\n    - x\n    - y\n';
    expect(findField(text, 6)).toBe('a 2 › b');
    expect(findField(text, 9)).toBe('a 2 › c 2');
  });

  it('names the field around a text that goes on', () => {
    expect(findField('purpose:\n  fr: |-\n    un\n\n    deux\n', 5)).toBe('purpose › fr');
  });

  it.each<[text: string, line: number, field: string]>([
    // A comment is no text, and opens none.
    ['a:\n  # b |\n  c:\n    d: 1\n', 4, 'a › c › d'],
    ['a:\n  b: 1\n# c: d\n  e: 2\n', 4, 'a › e'],
    ['a:\n  b: 1 #\n', 2, 'a › b'],
    ['a:\n- #\n  b: 1\n', 3, 'a 1 › b'],
    // A text begins where a line ends with its sign, and nowhere else.
    ['a: b | c\n  d: 1\n', 2, 'a › d'],
    ['a: b|\n  d: 1\n', 2, 'a › d'],
    ['a: |2-\n   b: c\n', 2, 'a'],
    ['a: >+\n  b: c\nd: e\n', 3, 'd'],
    ['a:\n  - |\n    b: c\n    d: e\n', 4, 'a 1'],
    ['a:\n  - b: |\n      c: d\n    e: f\n', 4, 'a 1 › e'],
    ['|\n  a: b\n', 2, ''],
    // A dash is one where a space follows.
    ['a:\n  -b: c\n', 2, 'a › -b'],
    ['a:\n  - - b\n    - c\n', 3, 'a 1 2'],
    ['a:\n\t- b: c\n', 2, 'a 1 › b'],
    // A key stands before a colon, in quotes or not.
    ['"a": 1\n', 1, 'a'],
    ['a : 1\n', 1, 'a'],
    ['a b: 1\n', 1, ''],
    ['a:\n    b: 1\n  c: 2\n', 3, 'a › c'],
    ['a: 1\nb: 2\n', 2, 'b'],
  ])('of %j names line %i', (text, line, field) => {
    expect(findField(text, line)).toBe(field);
  });

  it('names as many levels as a record may have', () => {
    const deep = Array.from({ length: 30 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    expect(findField(deep, 30).split(' › ')).toHaveLength(24);
  });

  it('names nothing for a line that belongs to nothing', () => {
    expect(findField('Association Amal\n', 1)).toBe('');
    expect(findField('', 1)).toBe('');
  });

  it.each([
    '- "a',
    '- &a b',
    '- !x b',
    '- a: b\n- a: b: c',
    '- id: a\n  id: b',
    '\n# a comment\n- a: !x',
    '- - a: &x b',
    '-',
    '\t-\n-',
  ])('reads %j to its end, though it begins with a list', (text) => {
    const file = read(text);
    expect(file.record).toBeUndefined();
    for (const issue of file.issues) expect(issue.line).toBeGreaterThan(0);
    expect(file.issues.length).toBeGreaterThan(0);
  });
});

describe('findField, for whatever stands in a file', () => {
  const anyLines = fc
    .array(
      fc.tuple(
        fc.constantFrom('', ' ', '  ', '   ', '\t', '      '),
        fc.constantFrom('', '- ', '-', '- - ', '? ', '# ', '<<<<<<< ', '| ', '-  '),
        fc.constantFrom(
          '',
          'a:',
          'a: b',
          '"a": "b',
          ': ',
          '&x b',
          '!x b',
          '*x',
          '{',
          '[1',
          '|',
          'é',
        ),
        fc.constantFrom('', '\r', ' ', ' |-'),
      ),
      { maxLength: 12 },
    )
    .map((lines) => lines.map((parts) => parts.join('')).join('\n'));

  it('comes to an end, and names each line in a way that can be read back', () => {
    fc.assert(
      fc.property(fc.oneof(anyLines, fc.string({ unit: 'grapheme' })), (text) => {
        for (const [index] of text.split('\n').entries()) {
          const name = findField(text, index + 1);
          expect(nameFieldPath(readFieldName(name))).toBe(name);
        }
      }),
    );
  });

  it('says of each issue of such a file where it stands', () => {
    fc.assert(
      fc.property(anyLines, (text) => {
        for (const { line, column, rule } of read(text).issues) {
          expect(fileRules).toContain(rule);
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split('\n').length + 1);
          expect(column).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('names the fields of whatever can be parsed as the parser does', () => {
    const key = fc.stringMatching(/^[a-z][\w-]{0,5}$/);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('un', 'x: y', '- z', 'deux\n\ntrois: 3\n- quatre\n'),
        fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.boolean(), (data, indentSeq) => {
        fc.pre(typeof data === 'object');
        const text = stringify(data, { lineWidth: 0, indentSeq, defaultStringType: 'PLAIN' });
        const { report } = parseYaml(text, 'any.yaml');
        for (const path of listPaths(data)) {
          const issue = report('any', path, {}, { atKey: true });
          // A list in a list begins on the line of its first item, which is the one that is named.
          if (typeof path.at(-1) === 'string')
            expect(findField(text, issue.line)).toContain(issue.field);
        }
      }),
    );
  });
});

function listPaths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    listPaths(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length > 0 ? [path, ...inner] : inner;
}
