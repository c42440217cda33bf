import { z } from 'zod';
import type { TextKind } from '#model/kinds.ts';
import { type Locale, locales } from '#model/locales.ts';

/** A text in any subset of the locales, at least one. */
export type Text = { [locale in Locale]?: string | undefined };

function inEveryLocale(value: z.ZodString, kind: TextKind) {
  const shape = Object.fromEntries(locales.map((locale) => [locale, value.optional()]));
  return z
    .strictObject(shape as Record<Locale, z.ZodOptional<z.ZodString>>)
    .refine((text) => Object.keys(text).length > 0, { params: { rule: 'empty-text' } })
    .meta({ kind, minProperties: 1 });
}

/** A text of one line: a name, a title, a summary. */
export function line(most = 200) {
  return inEveryLocale(
    z
      .string()
      .min(1)
      .max(most)
      .regex(/^[^\n]*$/),
    'line',
  );
}

/** A text of several paragraphs, separated by an empty line. No mark-up. */
export function prose(most = 4000) {
  return inEveryLocale(z.string().min(1).max(most), 'prose');
}

/** A text with headings, lists and links, as `src/markdown/` reads them. */
export function markdown(most = 8000) {
  return inEveryLocale(z.string().min(1).max(most), 'markdown');
}

/** A plain string that is the same in every language: a code, an acronym, another spelling. */
export function word(most = 120) {
  return z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\n]*$/)
    .meta({ kind: 'word' });
}
