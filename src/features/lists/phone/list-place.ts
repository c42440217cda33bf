import type { Locale } from '#model/locales.ts';

/** What the page says of its list. */
export interface ListPlace {
  /** Where its files lie: `/fr/lists/events/`. */
  folder: string;
  /** The address of its first part. */
  home: string;
  locale: Locale;
  collection: string;
  /** Where the index of the texts lies. */
  texts: string;
  /** Where one adds what is missing, if somebody would read it. */
  add: string | undefined;
  /** Where one learns how to hear of what is new. */
  follow: string;
  /** The drawing on the button that the build drew. */
  filterIcon: string;
}
