import { expect, it } from 'vitest';
import type { Locale } from '#model/locales.ts';
import { chooseTerms, dropOneTerm } from './analyze.ts';

/** What is asked for, what is left out, whether the last word may grow, whether nothing can be read. */
it.each<[text: string, Locale, asked: string, leftOut: string, marks: string]>([
  ['ال', 'ar', '', 'ال', ''],
  ['وال', 'ar', '', 'وال', ''],
  ['بالم', 'ar', '', 'بالم', ''],
  ['الم ماء', 'ar', 'الم ما', '', 'typing'],
  ['m', 'fr', '', 'm', ''],
  ['b a', 'fr', '', 'b a', ''],
  // What is said to be left out was asked for: nobody asks for letters beside a word.
  ['a eau b', 'fr', 'eau', '', ''],
  ['eau sel eau', 'fr', 'eau sel', '', ''],
  ['sel eau', 'fr', 'sel eau', '', 'typing'],
  ['sel eau ', 'fr', 'sel eau', '', ''],
  ['pour', 'fr', 'pour', '', 'typing'],
  ['pour eux', 'fr', 'eux', '', 'typing'],
  [
    'quatre cinq six sept huit neuf dix onze',
    'fr',
    'quatre cinq six sept huit neuf dix onze',
    '',
    'typing',
  ],
  [
    // The word that is still being typed is not among those that are asked for.
    'quatre cinq six sept huit neuf dix onze douze',
    'fr',
    'quatre cinq six sept huit neuf dix onze',
    'douze',
    '',
  ],
  ['🙂', 'fr', '', '', 'typing unreadable'],
  ['', 'fr', '', '', 'typing'],
])('%s asks, in %s, for %s', (text, locale, asked, leftOut, marks) => {
  const chosen = chooseTerms(text, locale);
  const said = [chosen.isTyping && 'typing', chosen.isUnreadable && 'unreadable'];
  expect([
    chosen.words.map(({ surface }) => surface).join(' '),
    chosen.leftOut.join(' '),
    said.filter(Boolean).join(' '),
  ]).toEqual([asked, leftOut, marks]);
});

it.each<[able: string, left: string | undefined]>([
  // Without b two are found, without c one, without a nobody.
  ['abc', 'c'],
  ['cba', 'c'],
  ['ab', 'b'],
  ['a', undefined],
  ['', undefined],
])(
  'of the words %s that one is left out without which the fewest remain: %s',
  async (able, left) => {
    const found: Record<string, number> = { bc: 0, ac: 2, ab: 1 };
    const fewest = await dropOneTerm(
      [...'abc'],
      [...able],
      (rest) => found[rest.join('')] ?? Number.NaN,
      (count) => count,
    );
    expect(fewest?.left).toBe(left);
  },
);
