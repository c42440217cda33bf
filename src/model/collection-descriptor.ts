import type { z } from 'zod';

/** The parts of a form by the words above them: `propose.part.<name>`. */
export type FormPartName = 'about' | 'contact' | 'names' | 'offer' | 'places' | 'subjects' | 'when' | 'who';

/** How anybody proposes a record, or corrects one, with a form that needs no account. */
export interface FormPlan {
  /** What is asked first, in parts that a new form shows open; all that is not named is folded behind them. */
  parts: Partial<Record<FormPartName, readonly string[]>>;
  /** The part that a new form begins with, where a correction begins with another. */
  newFirst?: FormPartName;
  /** Lists of which a new form asks several at once. */
  several?: readonly string[];
  /** Lists whose blank a new form shows folded: they are long, and can wait. */
  folded?: readonly string[];
  /** Parts of fields that nobody knows of a new record: they are asked where one is corrected. */
  onlyCorrected?: readonly string[];
  /** Its place among the answers to “what would you like to add?”. */
  place: number;
}

interface Described {
  /** Of each of its files. */
  schema: z.ZodObject;
  /**
   * What its records are: what cards, lists and searches show; a vocabulary that associations are found
   * by, or another one; the division of the country, to which nobody adds a record in the editor.
   */
  group: 'records' | 'topics' | 'vocabularies' | 'territories';
  /** `/changes/` tells everybody what is new in it: never what people wrote of themselves. */
  tellsChanges?: true;
  /** A feed tells what is new in it. */
  isFollowed?: true;
  /** A record is told by its `kind` in a review, where that says more than the collection: “federation”. */
  toldByKind?: true;
  /** Anybody may propose its records. */
  form?: FormPlan;
  /** A card names the first of its associations, or else its publisher: after them people look for it. */
  namesLeader?: true;
}

interface Paged extends Described {
  /** Below the locale: of the list, and of the folder of its records where that is another. Never changes. */
  address: string | { list: string; records: string };
  /** A name of `site/views/icon-paths.ts`. */
  icon: string;
  /** Its title is `nav.<words>` and its list is introduced by `<words>.lead`; else by its own name. */
  words?: string;
  /** Its place in the footer, counted from the top of a column; under other words than its title. */
  footer: { column: 'find' | 'act' | 'learn'; place: number; words?: string };
}

/** Has the list and the pages that all such collections share. */
interface SharedPages extends Paged {
  pages: 'shared';
  /** Lists that lead on from its own: what else brings the same people there. */
  seeAlso: readonly string[];
  /** What stands above its list: the months of events, what one can give, which calls fit, where volunteers start, the site’s own guides. */
  above?: 'months' | 'giving' | 'fit' | 'start' | 'guides';
  /** Filters of its list that are shown before the others, beside place and state: ids as addresses say them. */
  filtersFirst?: readonly string[];
}

/** Has routes of its own in `src/pages/`. */
interface OwnPages extends Paged {
  pages: 'own';
  above?: never;
  seeAlso?: never;
  filtersFirst?: never;
}

interface NoPages extends Described {
  pages: 'none';
  above?: never;
  address?: never;
  icon?: never;
  words?: never;
  footer?: never;
  seeAlso?: never;
  filtersFirst?: never;
}

/** All that the site, the editor and the commands know of one collection, beside its words. */
export type CollectionDescriptor = SharedPages | OwnPages | NoPages;
