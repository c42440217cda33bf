import type { Issue } from '#records/issue.ts';
import type { Content } from '#records/read-content.ts';

export interface CheckContext {
  /** The day of the run, `2025-11-22`: no check looks at the clock. */
  today: string;
}

/** What is known of a draft: itself, and under their ids what others may name. `npm run check` knows all. */
export type DraftContent = Pick<Content, 'files' | 'pages' | 'site' | 'siteFile'> &
  Partial<Pick<Content, 'attachments'>>;

interface Described {
  /** The name of its file. */
  name: string;
  description: string;
  /** Every rule that its issues may name. Each has its words in `i18n/issues/`, and a file in `tests/fixtures/hostile/`. */
  rules: readonly string[];
}

/** Can be answered for one draft. */
interface DraftCheck extends Described {
  /**
   * - `record`: one record, page or the settings tell;
   * - `names`: so do the ids of others, and of regions and provinces what lies in them.
   */
  scope: 'record' | 'names';
  check: (content: DraftContent, context: CheckContext) => Issue[];
}

/** Runs in the editor too, before anything is saved. */
export interface LightCheck extends DraftCheck {
  weight: 'light';
}

/** Needs a library, data or settings that no phone has. */
export interface HeavyCheck extends DraftCheck {
  weight: 'heavy';
}

/** Compares all records with each other: more than a phone can load. */
export interface DirectoryCheck extends Described {
  scope: 'directory';
  weight: 'heavy';
  check: (content: Content, context: CheckContext) => Issue[];
}

/** A rule across the fields of a record, or across records. */
export type Check = LightCheck | HeavyCheck | DirectoryCheck;
