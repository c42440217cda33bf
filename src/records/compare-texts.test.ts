import { expect, it } from 'vitest';
import { compareTexts, splitTextWords } from './compare-texts.ts';

it.each([
  ['Cours de couture', 'Cours de couture', 1],
  ['Cours de couture', 'cuisine', 0],
  ['Cours de couture', 'Cours de cuisine', 2 / 3],
  ['Cours, de couture !', 'Cours de couture', 1],
  // Each word counts as often as it stands in both.
  ['le le le', 'le chat dort', 1 / 3],
  ['un Cours', 'Cours', 2 / 3],
  ['', 'Cours', 0],
  ['Cours', '', 0],
  ['…', '—', 0],
  ['دروس في الخياطة', 'دروس في الطبخ', 2 / 3],
])('of %j and %j so much is the same', (one, other, share) => {
  expect(compareTexts(one, other)).toBeCloseTo(share);
});

it('divides a text so that nothing of it is lost', () => {
  expect(splitTextWords('L’eau, à 9 h.').join('')).toBe('L’eau, à 9 h.');
  expect(splitTextWords('un deux')).toEqual(['un', ' ', 'deux']);
});
