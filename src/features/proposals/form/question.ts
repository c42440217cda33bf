import type { Directory } from '#directory/directory.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Locale } from '#model/locales.ts';

/**
 * A question of the form. `name` is what the browser sends it under (`places.0.hours.week`), `value`
 * what the record says there, `undefined` when it says nothing.
 */
export type FormQuestion = Input | Boxes | Group | List;

interface Asked {
  name: string;
  node: FieldNode;
  value: unknown;
  /** Nothing can be made of an answer to all the others without this one. */
  isNeeded?: boolean;
}

/** One line, one box of text or one choice. */
export interface Input extends Asked {
  as: 'input';
  /** What stands in it before anybody types, and comes back when nobody does. */
  shown: string;
  /** The language of a text. */
  lang?: Locale;
  /** What it may be, where it is chosen or suggested. */
  options?: readonly FormOption[];
  /** The options are only suggested, by name: there are too many for a list to open. */
  isTyped?: boolean;
}

/** Some of a few: each is a box of its own, sent as `<name>.<option>`. */
export interface Boxes extends Asked {
  as: 'boxes';
  options: readonly FormOption[];
  chosen: readonly string[];
}

export interface Group extends Asked {
  as: 'group';
  questions: readonly (readonly [key: string, question: FormQuestion])[];
}

/** What the record has, and one more to fill in. */
export interface List extends Asked {
  as: 'list';
  items: readonly FormQuestion[];
  /** What is blank in it is opened by whoever fills it in. */
  isFolded?: boolean;
}

export interface FormOption {
  value: string;
  name: string;
  lang: Locale;
}

/** What asking takes besides the record: the visitor’s language, and the records that others name. */
export interface Form {
  locale: Locale;
  directory: Directory;
  /** No record is there yet. */
  isNew: boolean;
  /** How many blanks stand in a list of lines; one where it is not said. */
  blanks?: number;
}
