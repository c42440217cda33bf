import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#model/locales.ts';
import { readWords } from './read-words.ts';

function strongIn(text: string, locale: Locale): string[] {
  return readWords(text, locale)
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
