import { expect, it } from 'vitest';
import { readMoney } from './read-money.ts';

it.each([
  ['50 DH', { from: 50 }],
  ['1.500,00 MAD', { from: 1500 }],
  ['٢٠٠ درهم', { from: 200 }],
  ['50 - 100 dirhams', { from: 50, upTo: 100 }],
  ['de 50 à 100 DH', { from: 50, upTo: 100 }],
  ['gratuit', 'free'],
  ['مجانا', 'free'],
  ['0', 'free'],
  ['50 €', undefined],
  ['£50', undefined],
  ['à voir', undefined],
])('%s', (cell, money) => expect(readMoney(cell)).toEqual(money));
