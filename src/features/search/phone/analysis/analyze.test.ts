import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchTerm } from '#features/search/phone/explorer/match-term.ts';
import { type Locale, locales } from '#model/locales.ts';
import { anyText } from '#testing/search/any-text.ts';
import { inventRecords } from '#testing/search/invent-records.ts';
import { allowedEdits, analyze, chooseTerms, listIndexForms, type Match } from './analyze.ts';
import { showHamza } from './fold-text.ts';

const locale = fc.constantFrom(...locales);

describe('analyze', () => {
  it('reads a word in all its forms', () => {
    expect(analyze('والخطارات', 'ar')).toEqual([
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
    expect(analyze('ا’لعمل', 'ar')).toMatchObject([{ exact: 'العمل' }]);
    expect(analyze('d’aide', 'fr')).toMatchObject([
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
        const written = analyze(text, page);
        for (const typed of text.split(/\s+/)) {
          for (const asked of analyze(typed, page)) {
            // Letters that stand alone (A I E H) are one word only together.
            if (asked.exact.length === 1) continue;
            expect(written.some((word) => matchTerm(asked, word))).toBe(true);
          }
        }
        // Nobody who types without hamza can be asked whether it was one: ألبان is read apart from البان.
        const isWhole = showHamza(text) === text;
        for (const word of isWhole ? written : []) {
          const [asked] = analyze(word.surface, page);
          expect(asked).toEqual(word);
          for (const form of [word.exact, ...word.bare]) {
            const match = analyze(form, page).map((one) => matchTerm(one, word))[0];
            expect(match).toMatch(/exact|bare/);
          }
        }
      }),
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
    expect(analyze(text, 'fr').length).toBeGreaterThan(0);
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
      analyze(text, 'ar').flatMap((read) => listIndexForms(read).map(({ form }) => form));
    for (const other of others) {
      expect(formsOf(other).some((form) => formsOf(word).includes(form))).toBe(true);
    }
  });
});

function matchOf(asked: string, written: string, locale: Locale): Match | undefined {
  const [one] = analyze(asked, locale);
  const [other] = analyze(written, locale);
  return one && other && matchTerm(one, other);
}

describe('matchTerm', () => {
  it.each<[Match | undefined, Locale, string, string]>([
    ['exact', 'fr', 'ECOLE', 'école'],
    ['exact', 'fr', 'leveil', 'l’Éveil'],
    ['bare', 'fr', 'éveil', 'l’Éveil'],
    ['bare', 'ar', 'بالصويرة', 'الصويرة'],
    ['bare', 'ar', 'أيتام', 'وأيتام'],
    ['stem', 'fr', 'institutrice', 'instituteurs'],
    ['stem', 'ar', 'مدرسة', 'والمدارس'],
    ['start', 'fr', 'prescol', 'préscolaire'],
    ['start', 'ar', 'خطا', 'والخطارات'],
    ['sound', 'fr', 'Shishawa', 'شيشاوة'],
    ['sound', 'ar', 'gnawa', 'كناوة'],
    ['sound', 'fr', 'khetaras', 'khettaras'],
    ['sound', 'fr', '9afilat', 'قافلة'],
    ['sound', 'fr', 'madrasat', 'مدرسة'],
    ['spelling', 'fr', 'migrateusr', 'migrateurs'],
    ['spelling', 'fr', 'educaton', 'éducation'],
    ['spelling', 'ar', 'تصجر', 'التصحر'],
    [undefined, 'fr', 'pr', 'préscolaire'],
    [undefined, 'fr', '1974', '1975'],
    [undefined, 'fr', 'zzqqxv', 'école'],
    [undefined, 'ar', 'ضظثضظ', 'مدارس'],
  ])('%s, in %s: %s, %s', (match, locale, asked, written) => {
    expect(matchOf(asked, written, locale)).toBe(match);
  });
});

describe('allowedEdits', () => {
  it.each([
    ['safi', 0],
    ['rabat', 1],
    ['khenifra', 1],
    ['chichaoua', 2],
    ['نور', 0],
    ['زهير', 1],
    ['التنمويه', 1],
    ['التنمويات', 2],
    ['jam3iya', 0],
    ['asilah', 1],
    ['montesori', 2],
    ['1974', 0],
  ])('%s: %i', (word, slips) => {
    expect(allowedEdits(word)).toBe(slips);
  });
});

const surfaces = (text: string, locale: Locale) =>
  chooseTerms(text, locale).words.map(({ surface }) => surface);

describe('chooseTerms', () => {
  it.each<[string, Locale, string[]]>([
    ['association pour les veuves', 'fr', ['veuves']],
    ['association', 'fr', ['association']],
    ['eau eau EAU', 'fr', ['eau']],
    ['m', 'fr', []],
    ['3 mars', 'fr', ['3', 'mars']],
    ['ال', 'ar', []],
    ['الم', 'ar', []],
    ['وال', 'ar', []],
    ['بالم', 'ar', []],
    ['للم', 'ar', []],
    ['الم ماء', 'ar', ['الم', 'ما']],
    ['a eau b', 'fr', ['eau']],
    ['الما', 'ar', ['الما']],
    ['باب', 'ar', ['باب']],
    ['🙂', 'fr', []],
  ])('%s', (text, locale, words) => {
    expect(surfaces(text, locale)).toEqual(words);
  });

  it('says what it set aside', () => {
    expect(chooseTerms('m', 'fr').leftOut).toEqual(['m']);
    expect(chooseTerms('un deux trois quatre cinq six sept huit neuf dix', 'fr')).toMatchObject({
      leftOut: ['dix'],
    });
    expect(chooseTerms('🙂', 'fr').isUnreadable).toBe(true);
    expect(chooseTerms(' ', 'fr').isUnreadable).toBe(false);
  });

  it('knows whether the last word may still grow', () => {
    expect(chooseTerms('ecole pres', 'fr').isTyping).toBe(true);
    expect(chooseTerms('ecole pres ', 'fr').isTyping).toBe(false);
    expect(chooseTerms('ecole de', 'fr').isTyping).toBe(false);
  });
});
