import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listIndexForms } from '#features/search/phone/index/index-forms.ts';
import { matchWord } from '#features/search/phone/query/match-word.ts';
import { locales } from '#model/locales.ts';
import { anyText } from '#testing/search/any-text.ts';
import { inventRecords } from '#testing/search/invent-records.ts';
import { showHamza } from './fold-text.ts';
import { readWords } from './read-words.ts';

const locale = fc.constantFrom(...locales);

describe('readWords', () => {
  it('reads a word in all its forms', () => {
    expect(readWords('والخطارات', 'ar')).toEqual([
      {
        surface: 'والخطارات',
        exact: 'والخطارات',
        bare: ['خطارات'],
        isSurelyBare: true,
        stem: ['خطار'],
        sound: ['wlxtrt', 'xtrt', 'xtr'],
        isWeak: false,
      },
    ]);
    // An apostrophe is no hamza.
    expect(readWords('ا’لعمل', 'ar')).toMatchObject([{ exact: 'العمل' }]);
    expect(readWords('d’aide', 'fr')).toMatchObject([
      { surface: "d'aide", exact: 'daide', bare: ['aide'], stem: ['aid'], sound: ['did', 'id'] },
    ]);
  });

  it('finds what is indexed by each of its own words', () => {
    const texts = inventRecords(60, ['chichaoua']).flatMap(({ name, summary }) => [
      ...Object.values(name),
      ...Object.values(summary),
    ]);
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...texts)), locale, (text, page) => {
        const written = readWords(text, page);
        for (const typed of text.split(/\s+/)) {
          for (const asked of readWords(typed, page)) {
            // Letters that stand alone (A I E H) are one word only together.
            if (asked.exact.length === 1) continue;
            expect(written.some((word) => matchWord(asked, word))).toBe(true);
          }
        }
        // Nobody who types without hamza can be asked whether it was one: ألبان is read apart from البان.
        const isWhole = showHamza(text) === text;
        for (const word of isWhole ? written : []) {
          const [asked] = readWords(word.surface, page);
          expect(asked).toEqual(word);
          for (const form of [word.exact, ...word.bare]) {
            const match = readWords(form, page).map((one) => matchWord(one, word))[0];
            expect(match).toMatch(/exact|bare/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['of every kind', 'جمعية L’École Œuvres d’aide أڭادير ⵜⵓⴷⵔⵜ A.I.E.H. <script> 🙂 '],
    ['one word', 'a'],
    ['vowels', 'eé'],
    ['glued letters', 'و'],
    ['hamzas', 'ؤ'],
    ['vowel signs', 'و\u064e\u0654'],
    ['apostrophes', 'l’'],
    ['acronyms', 'a.'],
    ['single letters', 'a '],
    ['signs that come apart', '㎯'],
  ])('reads any length without growing with its square: %s', (_, part) => {
    // What grew with the square of the length would not end before the runner gives up.
    const text = part.repeat(200_000 / part.length).concat('b');
    expect(readWords(text, 'fr').length).toBeGreaterThan(0);
  });
});

describe('a word whose own letters look like an article', () => {
  it.each([
    ['ألبان', 'الألبان', 'البان'],
    ['ألعاب', 'الألعاب', 'العاب'],
    ['إلكترونية', 'الإلكترونية', 'الكترونية'],
    ['ألمانيا', 'أَلمانيا', 'المانيا'],
    ['آلات', 'الآلات', 'الات'],
    ['بالغين', 'البالغين', 'للبالغين'],
    ['بالصويرة', 'الصويرة', 'صويرة'],
  ])('%s is found by %s and by %s, and finds them', (word, ...others) => {
    const formsOf = (text: string) =>
      readWords(text, 'ar').flatMap((read) => listIndexForms(read).map(({ form }) => form));
    for (const other of others) {
      expect(formsOf(other).some((form) => formsOf(word).includes(form))).toBe(true);
    }
  });
});
