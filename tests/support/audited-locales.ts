import { type Locale, locales } from '#model/locales.ts';

const isWhole = Boolean(process.env.TWIZA_WHOLE);

/**
 * The languages in which whole templates are looked at one by one, which takes minutes each: the one from the
 * right, which is also the heaviest. The others are the same with other words: `npm test -- --whole` and every
 * night look at all.
 */
export const auditedLocales: readonly Locale[] = isWhole ? locales : ['ar'];

/** The languages in which every template is measured: from the right, in wide letters, in long words. */
export const measuredLocales: readonly Locale[] = isWhole ? locales : ['ar', 'zgh', 'de'];
