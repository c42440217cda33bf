/** Nothing that somebody writes makes a page slow: its time grows with its length. */
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';
import { mostIssues } from './read-record.ts';

const head = '---\ntitle: À propos\nsummary: Un mot.\n---\n\n';
const fill = (unit: string) => (size: number) => unit.repeat(Math.floor(size / unit.length));
const count = (write: (index: number) => string, each: number) => (size: number) =>
  Array.from({ length: Math.floor(size / each) }, (_, index) => write(index)).join('');
/** Each line longer than the one above. */
const stairs = (write: (step: number) => string) => (size: number) =>
  Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, step) => write(step)).join('\n');

const bodies: [name: string, write: (size: number) => string][] = [
  ['spaces between two words', (size) => `a${' '.repeat(size)}b`],
  ['tabs between two words', (size) => `a${'\t'.repeat(size)}b`],
  ['a definition that never comes', (size) => `[a]:${' \n'.repeat(size / 2)}`],
  ...[
    ...[
      '<a\n',
      '<a ',
      '<a b=',
      '<!--',
      '<!X ',
      '<?',
      '<![CDATA[',
      '</',
      '<a:',
      '<b>',
      '&#8238;',
      '&',
    ],
    ...[
      'a.a+',
      'a@',
      'a@b.ma ',
      'www.a.ma ',
      'https://',
      'https://a.ma ',
      '://',
      'a://b ',
      '//a.b',
    ],
    ...[
      '[',
      ']',
      '[](',
      '[a](',
      '[a](<b',
      '[a](b "',
      '[a][b]',
      '[a]: ',
      '[a]: b\n',
      '[a]:\n',
      '![',
      '![a][',
    ],
    ...[
      '*',
      '*a ',
      '*a_ ',
      '**a *b ',
      'a**b_',
      '~~a ',
      '`',
      '`a``',
      '\\',
      '> ',
      '> a\nb\n',
      '>',
      '- ',
      '- a\n',
    ],
    ...[
      '- - a\n',
      '1. ',
      '# a\n',
      'a\n=\n',
      '-\n',
      '\n',
      '|',
      '|a|b|\n|-|-|\n',
      '```\n',
      '    a\n',
      '\t',
      'é😀',
    ],
    ...[
      'javascript:',
      'java&#115;cript:x ',
      'a\u202E\n',
      '[a](//b)\n',
      '![a](b)\n',
      '[](/a)',
      '\\|a|',
    ],
  ].map((unit): [string, (size: number) => string] => [JSON.stringify(unit), fill(unit)]),
  ['definitions and their links', count((index) => `[a${index}]\n\n[a${index}]: /b\n\n`, 26)],
  ['pictures in one another', (size) => `${'!['.repeat(size / 6)}${'](a)'.repeat(size / 6)}`],
  ['emphasis in one another', (size) => `${'*'.repeat(size / 2)}a${'*'.repeat(size / 2)}`],
  ['a row of many cells', (size) => `|${'a|'.repeat(size / 4)}\n|${'-|'.repeat(size / 4)}\n`],
  ['back-ticks, one more each time', stairs((step) => `a${'`'.repeat(step)}`)],
  ['lists, each further in', stairs((step) => `${' '.repeat(step)}- a`)],
  ['quotations, each further in', stairs((step) => `${'>'.repeat(step)} a`)],
];

describe('reading a page', () => {
  it.each(bodies)('takes a time that grows with its length: %s', (_, write) => {
    const [small = 0, large = 0] = [6000, 36_000].map((size) => measure(head + write(size)));
    // Six times the length takes six times the time, or thirty-six times where something is wrong.
    expect(large).toBeLessThan(15 * small + 50_000);
  });

  it('tells the first mistakes, not all of twenty thousand', () => {
    for (const [, write] of bodies) {
      const { issues } = readPage(head + write(3000), 'content/pages/a/fr.md');
      expect(issues.length).toBeLessThanOrEqual(mostIssues);
    }
    const { issues } = readPage(head + '<b>\n\n'.repeat(5000), 'content/pages/a/fr.md');
    expect(issues).toHaveLength(mostIssues);
  });
});

/** The work of this thread alone, in millionths of a second: others may be busy. */
function measure(text: string): number {
  const runs = [1, 2].map(() => {
    const before = process.threadCpuUsage();
    readPage(text, 'content/pages/a/fr.md');
    return process.threadCpuUsage(before).user;
  });
  return Math.min(...runs);
}
