import { describe, expect, it } from 'vitest';
import { foldConfusables, showConfusables } from './fold-confusables.ts';

it.each([
  // Cyrillic and Greek doubles of Latin letters, wherever they stand.
  ['Khоtwа', 'Khotwa'],
  ['Αmal', 'Amal'],
  ['а', 'a'],
  // Arabic and Tifinagh ones within a Latin word alone.
  ['Khⵙtwa', 'Khotwa'],
  ['A\u200bmal', 'Amal'],
])('%s looks like %s', (text, shown) => {
  expect(showConfusables(text)).toBe(showConfusables(shown));
});

it.each(['ⵙⵓⵙ', 'جمعية ه', '١٢ ٥', 'ɣ œ ß ð', '4L'])('%s stays as it is', (text) => {
  expect(showConfusables(text)).toBe(text);
});

describe('at a glance', () => {
  it.each([
    ['Kh0twa', 'Khotwa'],
    ['Kh0tw4', 'Khotwa'],
    ['Amal', 'AmaI'],
    ['Modern', 'Modem'],
    ['Navvras', 'Nawras'],
  ])('%s is %s', (one, other) => {
    expect(foldConfusables(one)).toBe(foldConfusables(other));
  });

  it.each([
    // Digits that stand alone, or beside two letters, are numbers.
    ['École 1', 'École l'],
    ['4L', 'AL'],
    ['4Li', 'ALi'],
    ['Amal', 'Amel'],
  ])('%s is not %s', (one, other) => {
    expect(foldConfusables(one)).not.toBe(foldConfusables(other));
  });
});
