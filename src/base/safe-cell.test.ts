import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSafeCell, writeSafeCell } from './safe-cell.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+212528000000', "'+212528000000"],
  ['-', "'-"],
  ['@amal', "'@amal"],
  ['\tAmal', "'\tAmal"],
  ['\rAmal', "'\rAmal"],
  ["'=1", "''=1"],
  ['＝1', "'＝1"],
  [' =1', " '=1"],
  ['a;=cmd', "a;'=cmd"],
  ['a\n +1', "a\n '+1"],
])('no spreadsheet runs %j', (text, wanted) => {
  expect(writeSafeCell(text)).toBe(wanted);
  expect(readSafeCell(wanted)).toBe(text);
});

it.each(['Amal', "'Amal'", "l'eau", '', '15', 'a=b', '2024-01-01'])('%j stays as it is', (text) => {
  expect(writeSafeCell(text)).toBe(text);
  expect(readSafeCell(text)).toBe(text);
});

it('a number is no text: west of Greenwich is no formula', () => {
  expect(writeSafeCell(-10.0574)).toBe('-10.0574');
});

it('every text is the same again', () => {
  const text = fc
    .array(fc.constantFrom("'", '=', '-', '\t', 'a', '"', '\n', ';', ' '))
    .map((signs) => signs.join(''));
  fc.assert(fc.property(text, (each) => readSafeCell(writeSafeCell(each)) === each));
});
