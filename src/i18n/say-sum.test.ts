import { describe, expect, it } from 'vitest';
import type { Locale } from '#model/locales.ts';
import type { ValueOf } from '#model/value-of-kind.ts';
import { saySum } from './say-sum.ts';

/** Spaces that do not break are spaces to a reader. */
function say(sum: ValueOf<'sum'>, locale: Locale = 'en') {
  return saySum(sum, locale)
    .map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '))
    .join('; ');
}

describe('a sum', () => {
  it.each<[ValueOf<'sum'>, string]>([
    [
      { of: 'each', from: 10_000, upTo: 20_000, currency: 'CAD' },
      '10,000 to 20,000 Canadian dollars',
    ],
    [{ of: 'each', upTo: 30_000, currency: 'EUR' }, 'Up to 30,000 euros'],
    [{ of: 'each', from: 60_000, currency: 'EUR' }, 'From 60,000 euros'],
    [{ of: 'whole', from: 2_300_000, upTo: 2_300_000, currency: 'EUR' }, '2,300,000 euros'],
    [{ of: 'each', upTo: 50_000, currency: 'MAD' }, 'Up to 50,000 dirhams'],
    [{ of: 'each', shareUpTo: 70 }, 'Up to 70% of the costs'],
    [{ of: 'each', shareFrom: 50, shareUpTo: 95 }, '50% to 95% of the costs'],
    [{ of: 'each', shareFrom: 30, shareUpTo: 30 }, '30% of the costs'],
    [
      { of: 'each', upTo: 1000.5, currency: 'EUR', shareUpTo: 70 },
      'Up to 1,000.50 euros; Up to 70% of the costs',
    ],
  ])('is told as its source says it: %j is %s', (sum, text) => {
    expect(say(sum)).toBe(text);
  });

  it('names its currency in the language of the page, where that has the words', () => {
    const sum: ValueOf<'sum'> = { of: 'each', from: 5000, upTo: 5000, currency: 'EUR' };
    expect([say(sum, 'fr'), say(sum, 'ar')]).toEqual(['5 000 euros', '5.000 يورو']);
  });
});
