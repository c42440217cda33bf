import { expect, it } from 'vitest';
import { findCountry } from './find-country.ts';

it.each([
  ['Le Caire', 'EG'],
  ['القاهرة', 'EG'],
  ['Lyon, France', 'FR'],
  ['3 rue des Exemples, 1000 Bruxelles', 'BE'],
  ['Tunis (Tunisie)', 'TN'],
  ['Aïn Exemple', undefined],
  ['MA', undefined],
  ['', undefined],
])('%s is in %s', (words, country) => {
  expect(findCountry(words)).toBe(country);
});
