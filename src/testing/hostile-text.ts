import fc from 'fast-check';

/** What people and programs put where it does not belong, each a danger of its own. */
const dangers = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<b>',
  '=HYPERLINK("https://x.example")',
  '\u202eelbaton\u202c',
  '\u0000',
  '\u001b[31m',
  '\u2028',
  '\ufeff',
  '\ud83d',
  '[a](javascript:alert(1))',
  '![x](https://x.example/a.png)',
  '&anchor',
  '*alias',
  '!!js/function x',
  '<<<<<<< HEAD',
  '%YAML 1.1',
  '__proto__',
  'constructor',
  '1e999',
  '-0',
  '0x1F',
  '9007199254740993',
  '2026-02-30',
  '٢٠٢٦-٠١-٠١',
  'null',
  '~',
  '{}',
  '[]',
  '{{ 7*7 }}',
  '../../../etc/passwd',
  'a'.repeat(3000),
  '(a+)+$',
  'ﷺ'.repeat(200),
  '\t',
  '\r\n',
  '- - - -',
  ': : :',
  "'",
  '"',
  '|',
  '>',
  '#',
];

export const danger = fc.constantFrom(...dangers);

/** What is done to a line of a file. */
const changes: ((line: string, danger: string, at: number) => string)[] = [
  (line, danger) => line.replace(/: .*/, () => `: ${danger}`),
  (line, danger) => line.replace(/: .*/, () => `: ${JSON.stringify(danger)}`),
  (line, danger, at) => line.slice(0, at) + danger + line.slice(at),
  (line) => `${line}\n${line}`,
  (line) => `  ${line}`,
  (line) => line.trimStart(),
  (line, danger) => `${line}\n${danger}: 1`,
  (line, danger) => `${line}\n${JSON.stringify(danger)}: ${JSON.stringify(danger)}`,
  () => '',
  (line, _, at) => line.slice(0, at),
];

/**
 * A text with one to four of its lines changed for the worse.
 *
 * @param texts one of these
 */
export function spoil(texts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    line: fc.nat(),
    at: fc.nat(60),
    danger,
    how: fc.constantFrom(...changes),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, all]) => {
      const lines = text.split('\n');
      for (const { line, at, danger, how } of all) {
        const number = line % lines.length;
        lines[number] = how(lines[number] ?? '', danger, at);
      }
      return lines.join('\n');
    });
}
