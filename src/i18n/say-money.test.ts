import { describe, expect, it } from 'vitest';
import { sayMoney } from './say-money.ts';

/** Spaces that do not break are spaces to a reader. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('an amount of money', () => {
  it.each([
    ['ar', '50.000 درهم'],
    ['fr', '50 000 dirhams'],
    ['zgh', '50 000 ⵏ ⵉⴷⵔⵀⵎⵏ'],
    ['en', '50,000 dirhams'],
    ['es', '50.000 dírhams'],
    ['de', '50.000 Dirham'],
  ] as const)('is said in %s as %s', (locale, text) => {
    expect(plain(sayMoney({ from: 50_000, upTo: 50_000 }, locale).text)).toBe(text);
  });

  it.each([
    [{ upTo: 200_000 }, 'Jusqu’à 200 000 dirhams'],
    [{ from: 50_000 }, 'À partir de 50 000 dirhams'],
    [{ from: 0, upTo: 1 }, 'de 0 à 1 dirham'],
    [{ from: 10_000, upTo: 20_000 }, 'de 10 000 à 20 000 dirhams'],
  ])('may be open at one end: %j is %s', (money, text) => {
    expect(plain(sayMoney(money, 'fr').text)).toBe(text);
  });

  it.each([
    [1, 'درهم واحد'],
    [2, 'درهمان'],
    [5, '5 دراهم'],
    [11, '11 درهما'],
  ])('counts %i dirhams as Arabic does', (amount, text) => {
    expect(sayMoney({ from: amount, upTo: amount }, 'ar').text).toBe(text);
  });
});
