import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

function refuse(text: string): string[] {
  const { issues, data } = parseYaml(text, 'amal.yaml');
  if (issues.length) expect(data).toBeUndefined();
  return issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

describe('parseYaml', () => {
  it.each([
    ['an alias', 'a: &x 1\nb: *x\n', ['1:7 yaml-alias', '2:4 yaml-alias']],
    ['a star that begins a text', 'a: *Amal*\n', ['1:4 yaml-alias']],
    ['a doubled key', 'a: 1\nb: 2\na: 3\n', ['3:1 duplicate-key']],
    ['a doubled key inside', 'a:\n  b: 1\n  b: 2\n', ['3:3 duplicate-key']],
    ['__proto__', 'a:\n  __proto__:\n    b: 1\n', ['2:3 forbidden-key']],
    ['a quoted "__proto__"', '"__proto__": 1\n', ['1:1 forbidden-key']],
    ['constructor', 'constructor: 1\n', ['1:1 forbidden-key']],
    ['a number as key', '212: a\n', ['1:1 key-not-text']],
    ['a list as key', '? [a]\n: b\n', ['1:3 key-not-text']],
    ['a tag of a language', 'a: !!js/function "x"\n', ['1:4 yaml-tag']],
    ['a tag of ours', 'a: !html x\n', ['1:4 yaml-tag']],
    ['a directive', '%YAML 1.1\n---\na: yes\n', ['1:1 yaml-directive']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['2:1 several-documents']],
    ['a colon in a text', 'a: Horaires: de 9 h\n', ['1:4 colon-in-text']],
    ['a quote that is not closed', 'a: 1\nb: "Amal\nc: 2\n', ['2:4 unclosed-quote']],
    ['an apostrophe that closes too early', "a: 'l'eau'\n", ['1:7 unclosed-quote']],
    ['a line moved to the left', 'a:\n  b: 1\n c: 2\n', ['3:1 bad-indent']],
    ['a line moved to the right', 'a: 1\n  b: 2\n', ['1:4 bad-indent']],
    ['a tab as indentation', 'a:\n\tb: 1\n', ['2:1 tab']],
    ['no space after the colon', 'a:1\nb: 2\n', ['1:1 missing-colon']],
    ['no space after the dash', 'a:\n- b\n-c\n', ['3:1 missing-colon']],
    ['a reserved sign', 'a: @amal\n', ['1:4 reserved-start']],
    ['a bracket that is not closed', 'a: [1, 2\nb: 3\n', ['2:1 yaml-syntax']],
    ['a key that is too long for YAML', `${'x'.repeat(1100)}: b\n`, ['1:1 yaml-syntax']],
    [
      'far too many levels',
      `${Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')}\n`,
      ['24:24 too-deep'],
    ],
  ])('refuses %s', (_, text, wanted) => {
    expect(refuse(text)).toEqual(wanted);
  });

  it.each<[text: string, ...issues: [string, object][]]>([
    ['a: &x 1\nb: *x\n', ['1:7 yaml-alias', { found: '&x' }], ['2:4 yaml-alias', { found: '*x' }]],
    ['a: !!str b\n', ['1:10 yaml-tag', { found: 'tag:yaml.org,2002:str' }]],
    ['1: a\n', ['1:1 key-not-text', { key: '1' }]],
    ['? [a]\n: b\n', ['1:3 key-not-text', { key: '' }]],
    ['a: 1\nconstructor: 2\n', ['2:1 forbidden-key', { key: 'constructor' }]],
    ['prototype: 1\n', ['1:1 forbidden-key', { key: 'prototype' }]],
    ['%YAML 1.2\n---\na: b\n', ['1:1 yaml-directive', {}]],
    ['# a\n%YAML 1.2\n---\na: b\n', ['2:1 yaml-directive', {}]],
    ['---\na: b\n...\n---\nc: d\n', ['4:1 several-documents', {}]],
    ['', ['1:1 empty-file', {}]],
  ])('says of %j what was found, and where', (text, ...issues) => {
    const found = parseYaml(text, 'amal.yaml').issues;
    expect(
      found.map(({ line, column, rule, values }) => [`${line}:${column} ${rule}`, values]),
    ).toEqual(issues);
  });

  it.each([
    ['a: |\n  x\n  %b\n', { a: 'x\n%b\n' }],
    ['---\na: b\n', { a: 'b' }],
    ['a: b\n...\n', { a: 'b' }],
    [
      'a: yes\nb: 012\nc: 1_0\nd: 2025-11-02\ne: ~\n',
      { a: 'yes', b: 12, c: '1_0', d: '2025-11-02', e: null },
    ],
  ])('reads %j as YAML 1.2 does', (text, data) => {
    expect(parseYaml(text, 'amal.yaml')).toMatchObject({ issues: [], data });
  });

  it('takes what is as large as a file may be', () => {
    const full = (size: number) => `a: ${'é'.repeat((size - 4) / 2)}\n`;
    expect(refuse(full(65_536))).toEqual([]);
    expect(parseYaml(full(65_538), 'amal.yaml').issues).toMatchObject([
      {
        line: 1,
        column: 1,
        rule: 'file-too-large',
        values: { size: 65, most: 64 },
        severity: 'error',
      },
    ]);
    expect(parseYaml(full(66_562), 'amal.yaml').issues[0]?.values.size).toBe(66);
  });

  it('tells of ten oddities at most', () => {
    const odd = (count: number) =>
      Array.from({ length: count }, (_, n) => `k${n}: &x 1\n`).join('');
    expect(refuse(odd(10))).toHaveLength(10);
    expect(refuse(odd(11))).toEqual(refuse(odd(10)));
  });

  it('refuses an alias bomb without unfolding it', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 12; n++)
      lines.push(
        `a${n}: &a${n} [${Array(9)
          .fill(`*a${n - 1}`)
          .join(', ')}]`,
      );
    // Unfolded, it would be 9¹² nodes, and this test would never end.
    expect(new Set(refuse(lines.join('\n')).map((issue) => issue.split(' ')[1]))).toEqual(
      new Set(['yaml-alias']),
    );
  });

  it('survives thirty thousand open brackets', () => {
    expect(refuse(`a:\n  ${'['.repeat(30_000)}`)).toEqual(['2:1 too-deep']);
    expect(refuse('- '.repeat(30_000))[0]).toContain('too-deep');
    expect(refuse(`a: ${'{a: '.repeat(15_000)}`)[0]).toContain('too-deep');
  });

  it('says “file, line, column” for the field that a path leads to, or its nearest parent', () => {
    const { report } = parseYaml('a:\n  - b: 1\n    c: 2\n', 'amal.yaml');
    expect(report('any', ['a', 0, 'c'])).toMatchObject({
      file: 'amal.yaml',
      line: 3,
      column: 8,
      field: 'a 1 › c',
    });
    expect(report('any', ['a', 0, 'c'], {}, { atKey: true })).toMatchObject({ line: 3, column: 5 });
    expect(report('any', ['a', 0, 'd'])).toMatchObject({ line: 2, column: 5 });
    expect(report('any', ['a', 3])).toMatchObject({ line: 1, column: 1, field: 'a 4' });
    expect(report('any', ['a'])).toMatchObject({ line: 2, column: 3, field: 'a', values: {} });
    expect(report('any', ['b', 'c'])).toMatchObject({ line: 1, column: 1, field: 'b › c' });
    expect(report('any', [], { n: 1 }, { severity: 'report' })).toEqual({
      file: 'amal.yaml',
      line: 1,
      column: 1,
      rule: 'any',
      severity: 'report',
      field: '',
      values: { n: 1 },
    });
    expect(report('any', ['a'], {}, { atKey: true })).toMatchObject({
      column: 1,
      severity: 'error',
    });
  });
});
