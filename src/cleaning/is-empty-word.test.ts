import { expect, it } from 'vitest';
import { isEmptyWord } from './is-empty-word.ts';

it.each([
  '',
  ' ',
  'nan',
  'NA',
  'N/A',
  'Néant',
  '-',
  '--',
  '_',
  '.',
  'NULL',
  'ninguno',
  '0001-01-01',
  '#N/A',
  'لا يوجد',
  '/',
])('“%s” says nothing', (cell) => expect(isEmptyWord(cell)).toBe(true));

it.each(['Nana', '0', 'Sans frontières', '2011-03-08', 'بدون حدود'])(
  '“%s” says something',
  (cell) => expect(isEmptyWord(cell)).toBe(false),
);
