import { expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

/** Each issue where it stands, and the line that its message quotes. */
const explain = (text: string) =>
  parseYaml(text, 'any.yaml').issues.map(
    ({ line, column, rule, values }) => `${line}:${column} ${rule} ${values.near}`,
  );

it.each<[text: string, ...issues: string[]]>([
  // A quotation mark that is opened and not closed, where it is opened; or closed too early.
  ['a: "x\n\n\n', '1:4 unclosed-quote a: "x'],
  ["a: 'x\nb: c\n", "1:4 unclosed-quote a: 'x"],
  ['- "x\n', '1:3 unclosed-quote - "x'],
  ['- a: "x\nb: 1\n', '1:6 unclosed-quote - a: "x'],
  ['a:\n    "x\n', '2:5 unclosed-quote "x'],
  ['a: "x\\"\nb: c\n', '1:4 unclosed-quote a: "x\\"'],
  ['é: b\nb: "x\n', '2:4 unclosed-quote b: "x'],
  ['a: it"s\nb: "x\n', '2:4 unclosed-quote b: "x'],
  ['a: "x" y\n', '1:8 unclosed-quote a: "x" y'],
  ["- 'x' y\n", "1:7 unclosed-quote - 'x' y"],
  ["a: 'it''s' x\n", "1:12 unclosed-quote a: 'it''s' x"],
  // A bracket.
  ['a: [1, 2\n', '2:1 yaml-syntax a: [1, 2'],
  ['a: {b: 1\nc: 2\n', '2:1 yaml-syntax c: 2'],
  ['a: {b c\n', '2:1 yaml-syntax a: {b c'],
  ['a: [b, c]]\n', '1:10 yaml-syntax a: [b, c]]'],
  ['a: {b, c: }}\n', '1:12 yaml-syntax a: {b, c: }}'],
  ["a: [ 'x' 'y' ]\n", "1:10 yaml-syntax a: [ 'x' 'y' ]"],
  ['a: [b] "c" d\n', '1:8 yaml-syntax a: [b] "c" d'],
  // A colon in a text, or a line that stands too far to the right.
  ['a: Horaires: de 9 h\n', '1:4 colon-in-text a: Horaires: de 9 h'],
  ['a:  b: c\n', '1:5 colon-in-text a:  b: c'],
  ['  a: b: c\n', '1:6 colon-in-text a: b: c'],
  ['a: b:\n', '1:4 colon-in-text a: b:'],
  [`a: ${'x'.repeat(80)}: b\n`, `1:4 colon-in-text a: ${'x'.repeat(57)}`],
  ['a: "b": c\n', '1:4 bad-indent a: "b": c'],
  ['a: b\n  c: d:e\n', '1:4 bad-indent a: b'],
  ['a: b\n\n\n  c: d\n', '1:4 bad-indent a: b'],
  ['a:\n  - b\n c\n', '3:1 bad-indent c'],
  ['a:\n   b: 1\n  c: 2\n', '3:1 bad-indent c: 2'],
  // A colon, or a space after a dash, that is missing.
  ['a:1\nb: 2\n', '1:1 missing-colon a:1'],
  ['a\nb: 2\n', '1:1 missing-colon a'],
  ['a:\n- b\n-c\n', '3:1 missing-colon -c'],
  ['a: b\n- c\n', '2:1 missing-colon - c'],
  ['a: x\n"b: y\n', '2:1 missing-colon "b: y'],
  // Signs with a meaning of their own.
  ['a: @x\n', '1:4 reserved-start a: @x'],
  ['a: `x\n', '1:4 reserved-start a: `x'],
  ['a: 1\n%b: 2\n', '2:1 reserved-start %b: 2'],
  ['a: !x b\n', '1:4 yaml-tag a: !x b'],
  ['a:\n\tb: 1\n', '2:1 tab b: 1'],
  ['a: >x\n', '1:5 yaml-syntax a: >x'],
  ['a: "\\q"\n', '1:5 yaml-syntax a: "\\q"'],
  ['a: - b\n', '1:4 yaml-syntax a: - b'],
  ['- a\nb: c\n', '2:1 yaml-syntax b: c'],
  ['%FOO\n---\na: b\n', '1:1 yaml-syntax %FOO'],
  // What stands twice, from the top of the file to its end, whatever it lies in.
  ['a: 1\nb: 2\na: 3\n', '3:1 duplicate-key a: 3'],
  [
    'a:\n  b: 1\n  b: 2\nc: 3\nc: 4\na: 5\n',
    '3:3 duplicate-key b: 2',
    '5:1 duplicate-key c: 4',
    '6:1 duplicate-key a: 5',
  ],
  ['- a: 1\n  a: 2\n- b: 1\n  b: 2\n', '2:3 duplicate-key a: 2', '4:3 duplicate-key b: 2'],
  ['a: {b: 1, b: 2}\n', '1:11 duplicate-key a: {b: 1, b: 2}'],
  // Of other mistakes the first one only: the others mostly follow from it.
  ['a: 1\na: 2\nb: @x\nc: @y\n', '2:1 duplicate-key a: 2', '3:4 reserved-start b: @x'],
])('explains %j', (text, ...issues) => {
  expect(explain(text)).toEqual(issues);
});

it('tells of twenty fields that stand twice, and no more', () => {
  const twice = (count: number) =>
    Array.from({ length: count }, (_, index) => `k${index}: 1\nk${index}: 2\n`).join('');
  expect(explain(twice(20))).toHaveLength(20);
  expect(explain(twice(21))).toEqual(explain(twice(20)));
});

it('names the line of a text that is nested too deep, wherever the parser gave up', () => {
  expect(explain(`a:\n  ${'['.repeat(30_000)}`)).toEqual([`2:1 too-deep ${'['.repeat(60)}`]);
});
