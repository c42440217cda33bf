import { expect, it } from 'vitest';
import { sayUntil } from './say-until.ts';

it.each([
  ['2026-12-05', 'fr', 'Jusqu’au 5 décembre 2026'],
  ['2026-12', 'fr', 'Jusqu’en décembre 2026'],
  ['2026', 'es', 'Hasta 2026'],
  ['2026-12-05', 'de', 'Bis zum 5. Dezember 2026'],
] as const)('%s in %s is said as “%s”', (date, locale, said) => {
  expect(sayUntil(date, locale).text).toBe(said);
});
