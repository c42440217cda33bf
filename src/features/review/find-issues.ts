import type { Issue } from '#records/issue.ts';
import { runChecks } from '#validation/all-checks.ts';
import { noDuplicate } from '#validation/no-duplicate.ts';
import type { Change } from './read-change.ts';

export interface FoundIssues {
  errors: Issue[];
  /** Two records that may be one: a question for the maintainer, though validation calls it an error. */
  duplicates: Issue[];
  reports: Issue[];
}

/**
 * What validation says of the content after a change, as far as the change has to do with it: what
 * stands in a changed file, and what is wrong elsewhere that was not before.
 *
 * @param today ISO day
 */
export function findIssues({ before, after, files }: Change, today: string): FoundIssues {
  const changed = new Set(files.map(({ file }) => file));
  const earlier = new Set([...before.issues, ...runChecks(before, { today })].map(nameIssue));
  const issues = [...after.issues, ...runChecks(after, { today })].filter(
    (issue) => changed.has(issue.file) || !earlier.has(nameIssue(issue)),
  );
  const isDuplicate = ({ rule }: Issue) => noDuplicate.rules.includes(rule);
  return {
    errors: issues.filter((issue) => issue.severity === 'error' && !isDuplicate(issue)),
    duplicates: issues.filter(isDuplicate),
    reports: issues.filter(({ severity }) => severity === 'report'),
  };
}

/** Lines move while the issue stays the same. */
function nameIssue({ file, rule, field, values }: Issue): string {
  return JSON.stringify([file, rule, field, values]);
}
