import { describe, expect, it } from 'vitest';
import { listMutants } from './list-mutants.ts';
import { applyMutant } from './mutant.ts';

const write = (text: string) =>
  listMutants('file.tsx', text).map((mutant) => applyMutant(text, mutant));

describe('listMutants', () => {
  it.each([
    ['a < b', ['a <= b', 'a >= b']],
    ['a === b', ['a !== b']],
    ['a && b', ['a || b']],
    ['a ?? b', ['a']],
    ['a - b', ['a + b']],
    ['!a', ['a']],
    ['-a', ['a']],
    ['a?.b', ['a.b']],
    ['a ? b : c', ['true ? b : c', 'false ? b : c']],
    ['if (a) b;', ['if (true) b;', 'if (false) b;']],
    ['while (a) b;', ['while (false) b;']],
    ['x = 12', ['x = 13']],
    ["x = 'a'", ["x = ''"]],
    ["x = ''", ["x = 'changed'"]],
    ['x = `a\x24{b}`', ['x = ``']],
    ['x = true', ['x = false']],
    ['x = [a]', ['x = []']],
    ['x = [...a]', ['x = []', 'x = []']],
    ['x = /^a$/gu', ['x = /a$/gu', 'x = /^a/gu', 'x = /^a$/u']],
    ['x = a.filter(b)', ['x = a']],
    ['x = a.some(b)', ['x = a.every(b)']],
    ['x = Math.max(a, b)', ['x = Math.min(a, b)']],
    ['a.push(b);', [';']],
    ['await a();', [';']],
  ])('changes %s', (text, mutants) => {
    expect(write(text).sort()).toEqual([...mutants].sort());
  });

  it.each([
    "import a from 'a';",
    "type A = 'a' | 1;",
    "interface A { b: 'c' }",
    "x as 'a'",
    '<a href="b">{c}</a>',
    "throw new Error('a');",
    'x = "a" + b.c',
  ])('has nothing to change that runs in %s, but for its texts', (text) => {
    expect(write(text).filter((mutant) => !mutant.includes("''"))).toEqual([]);
  });

  it('leaves the entries of a table alone, and empties it', () => {
    expect(write("x = ['a', 'b', 'c', 'd']")).toEqual(['x = []']);
    expect(write("x = { a: 'a', b: 'b', c: 'c', d: 'd' }")).toEqual([]);
  });

  it('says on which line', () => {
    expect(listMutants('a.ts', 'a;\nx = a === b')).toEqual([
      { file: 'a.ts', start: 9, end: 12, line: 2, before: '===', after: '!==' },
    ]);
  });
});

it('takes the number of a comparison for its sign alone', () => {
  const afters = (text: string) => listMutants('a.ts', text).map(({ after }) => after);
  const sorted = 'list.sort((a, b) => compare(a, b) || (a < b ? -1 : 1))';
  expect(afters(sorted)).not.toContain('2');
  expect(afters(sorted)).toContain('1');
  expect(afters('list.toSorted((a, b) => (a < b ? -1 : 1))')).not.toContain('2');
  expect(afters('list.map((a) => (a < 0 ? -1 : 1))')).toContain('2');
  expect(afters('list.sort((a, b) => (a < b ? -1 : 1) * 2)')).toContain('2');
  expect(afters('list.sort((a, b) => (a === b ? 0 : 1))')).toContain('1');
});
