import { expect, it } from 'vitest';
import { findWritten, listWritten } from './rank.ts';

it('keeps what somebody wrote beside what folding makes of it', () => {
  expect([...listWritten('École «المدرسة» d’Éducassion, A.I.E.H. ألبان')]).toEqual([
    ['ecole', 'École'],
    ['المدرسه', 'المدرسة'],
    ["d'educassion", 'd’Éducassion'],
    ['a', 'A'],
    ['i', 'I'],
    ['e', 'E'],
    ['h', 'H'],
    ['البان', 'ألبان'],
  ]);
});

it.each([
  ['مدرسه', ['جمعية المدرسة', 'مدرسة الحي'], 'مدرسة'],
  ['صويره', ['نساء الصويرة'], 'الصويرة'],
  ['eveil', ['L’Éveil'], 'Éveil'],
  ['apiculteurs', ['Les Apiculteurs du Rif'], 'Apiculteurs'],
])('%s is written as the texts have it', (form, texts, written) => {
  expect(findWritten(form, texts)).toBe(written);
});

it('says nothing of a form that no text shows', () => {
  expect(findWritten('abc', ['Amal', ''])).toBeUndefined();
});
