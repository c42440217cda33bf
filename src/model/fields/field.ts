import { z } from 'zod';
import type { Locale } from '#model/locales.ts';

/** What a field or an option is called, in the languages of the site; Tamazight when a reader gave it. */
export type Names = [ar: string, fr: string, en: string, es: string, de: string, zgh?: string];
/** What the form says below a field: what to write and an example, in the languages of the form. */
export type Hint = [ar: string, fr: string, en: string];
export type Labels = Partial<Record<Locale, string>>;

/** Gives a field its name and its hint. They ride on the type, so that every generator finds them. */
export function field<T extends z.ZodType>(type: T, names: Names, hint?: Hint): T {
  return type.meta({
    labels: toLabels(names),
    ...(hint && { hints: { ar: hint[0], fr: hint[1], en: hint[2] } }),
  }) as T;
}

/** One value out of a fixed list, each with its name. */
export function choice<const Options extends Record<string, Names>>(options: Options) {
  const values = Object.keys(options) as (keyof Options & string)[];
  const named = Object.fromEntries(values.map((value) => [value, toLabels(options[value] as Names)]));
  return z.enum(values).meta({ kind: 'choice', options: named });
}

/** A list without an empty or endless form. */
export function list<T extends z.ZodType>(item: T, most = 50) {
  return z.array(item).min(1).max(most);
}

export function toLabels([ar, fr, en, es, de, zgh]: Names): Labels {
  return { ar, fr, en, es, de, ...(zgh && { zgh }) };
}
