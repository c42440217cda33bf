import { expect, it } from 'vitest';
import { writeAnswerAddress } from './offer-provinces.ts';

it.each([
  ['', false, '/fr/help/shelter/'],
  ['taza', true, '/fr/help/shelter/taza/'],
  ['taza', false, '/fr/help/shelter/#taza'],
])('in “%s”, served: %s, the answer stands at %s', (province, isServed, address) => {
  expect(writeAnswerAddress('/fr/help/shelter/', province, isServed)).toBe(address);
});
