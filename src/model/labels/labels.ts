import { type Locale, reviewedFirst } from '#model/locales.ts';
import { labelCatalogs } from './catalogs.ts';

/** What something is called, in those languages that have a word for it. */
export type Labels = Partial<Record<Locale, string>>;

/** A key that catalogues have. */
export interface CatalogKey {
  key: string;
  /** The locales that must have it. */
  neededIn: readonly string[];
  /** Whether it may be one word, that means several things, and no whole sentence. */
  isNoun: boolean;
}

/**
 * The words of a key, such as `place.city.label`, in every language that has them. An empty text is a
 * word that is still to be written.
 */
export function labelsOf(key: string): Labels | undefined {
  const found = reviewedFirst().flatMap((locale) => {
    const word = (labelCatalogs[locale] as Partial<Record<string, string>> | undefined)?.[key];
    return word ? [[locale, word] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
