import { type Locale, locales } from '#locales.ts';

/**
 * The languages in which whole templates are looked at one by one, which takes a minute each. In English,
 * Spanish and German they are French with other words: `npm test -- --whole` and every night look at all.
 */
export const lookedAt: readonly Locale[] = process.env.TWIZA_WHOLE ? locales : ['ar', 'fr', 'zgh'];
