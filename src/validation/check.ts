import type { Issue } from '#records/issue.ts';
import type { Content } from '#records/read-content.ts';

export interface CheckContext {
  /** The day of the run, `2025-11-22`: no check looks at the clock. */
  today: string;
}

/** A rule across the fields of a record, or across records. */
export interface Check {
  name: string;
  description: string;
  /** Every rule that its issues may name. Each has its words in `i18n/issues/`. */
  rules: readonly string[];
  check: (content: Content, context: CheckContext) => Issue[];
}
