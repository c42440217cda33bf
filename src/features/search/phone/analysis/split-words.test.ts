import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#model/locales.ts';
import { analyze, bareWord, splitWords } from './analyze.ts';
import { foldText } from './fold-text.ts';

const bareOf = (word: string) => bareWord(foldText(word)).bare;

describe('splitWords', () => {
  it('parts words, and joins letters that stand alone', () => {
    expect(splitWords('')).toEqual([]);
    expect(splitWords("l'eveil et l'education")).toEqual(["l'eveil", 'et', "l'education"]);
    expect(splitWords('club a i e h fes')).toEqual(['club', 'aieh', 'fes']);
    expect(splitWords('a b')).toEqual(['a', 'b']);
    expect(splitWords('ⵜⴰⵎⵙⵎⵓⵏⵜ ⵏ ⵉ ⴷ')).toHaveLength(4);
  });
});

describe('bareWord', () => {
  it.each([
    ['l’Éveil', 'eveil'],
    ['d’aide', 'aide'],
    ['qu’elle', 'elle'],
    ['jusqu’ici', 'ici'],
    ['d’l’eau', 'eau'],
    ['M’diq', 'diq'],
    ['women’s', 'women'],
    ['الصويرة', 'صويره'],
    ['والخطارات', 'خطارات'],
    ['للخريجين', 'خريجين'],
    ['الدم', 'دم'],
  ])('%s is %s, for certain', (word, bare) => {
    expect(bareOf(word)).toEqual([bare]);
    expect(bareWord(foldText(word)).isSurelyBare).toBe(true);
  });

  it.each([
    ['وأيتام', ['ايتام']],
    ['لحماية', ['حمايه']],
    ['ولحماية', ['لحمايه', 'حمايه']],
    ['بتيزنيت', ['تيزنيت']],
    ['لجنة', ['جنه']],
    ['والدين', ['الدين']],
    ['بالصويرة', ['صويره']],
    ['بالغين', ['غين']],
  ])('%s may be %s', (word, bare) => {
    expect(bareOf(word)).toEqual(bare);
    expect(bareWord(foldText(word)).isSurelyBare).toBe(false);
  });

  it.each(['école', 'qur’an', 'باب', 'الى', 'ⵜⵓⴷⵔⵜ', '1974', 'l'])('%s is whole', (word) => {
    expect(bareOf(word).filter((bare) => bare !== 'quran')).toEqual([]);
  });

  it('keeps the word in a hurry, without apostrophe', () => {
    expect(bareWord("m'diq").exact).toBe('mdiq');
    expect(bareWord("qur'an").exact).toBe('quran');
  });
});

function strongIn(text: string, locale: Locale): string[] {
  return analyze(text, locale)
    .filter(({ isWeak }) => !isWeak)
    .map(({ surface }) => surface);
}

describe('isWeak', () => {
  it.each<[Locale, string, string[]]>([
    ['fr', 'association pour les veuves', ['veuves']],
    ['fr', 'Les associations de la province d’Al Haouz', ['haouz']],
    ['fr', 'jam3iyat ichraqa', ['ichraqa']],
    ['fr', 'جمعية إشراقة', ['اشراقه']],
    ['ar', 'جمعيات بإقليم الحوز', ['الحوز']],
    ['ar', 'الماء و الكهرباء', ['الما', 'الكهربا']],
    ['ar', 'association des veuves', ['veuves']],
    ['en', 'Morocco association for the blind', ['blind']],
    ['es', 'asociación de las mujeres de Zagora', ['mujeres', 'zagora']],
    ['de', 'Verein für die Kinder', ['kinder']],
    ['en', 'die', ['die']],
    ['zgh', 'ⵜⴰⵎⵙⵎⵓⵏⵜ ⵏ ⵜⵓⴷⵔⵜ', ['ⵜⵓⴷⵔⵜ']],
    ['fr', 'sans-abri 3 mars', ['sans', 'abri', '3', 'mars']],
  ])('in %s, “%s”', (locale, text, strong) => {
    expect(strongIn(text, locale)).toEqual(strong);
  });

  it('knows the word for association in every language', () => {
    for (const locale of locales) {
      expect(strongIn('جمعية association asociación Verein ⵜⴰⵎⵙⵎⵓⵏⵜ', locale)).toEqual([]);
    }
  });
});
