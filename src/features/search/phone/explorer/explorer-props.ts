import type { FinderCard } from '#features/search/phone/index/cards.ts';
import type { Filter } from '#features/search/phone/query/filters.ts';
import type { FinderChoices } from '#features/search/view/finder-choices.ts';
import type { CollectionNames, ExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import type { Locale } from '#model/locales.ts';

/** All that the page hands to the explorer. */
export interface ExplorerProps {
  locale: Locale;
  /** The language that the interface's words are really in. */
  lang: Locale;
  texts: ExplorerTexts;
  /** What the collections are called. */
  collections: CollectionNames;
  /** “12 associations”, by plural category. */
  counts: Record<string, string>;
  /** Where the finder's files are. */
  base: string;
  total: number;
  /** The first page of all, by name. */
  first: FinderCard[];
  choices: FinderChoices;
  /** Drawings of icons, the `d` of each. */
  icons: Record<'association' | 'search' | 'filter' | 'close' | 'region', string>;
  /** Where somebody can say who is missing. */
  addHref: string;
  /** Values that show whom to call, and the way out. */
  sensitive: readonly (readonly [filter: Filter, id: string])[];
  /** In the browser: words that were in the box before the script came. */
  typed?: string | undefined;
  /** Those of them that somebody has finished, on the page before. */
  finished?: string | undefined;
}
