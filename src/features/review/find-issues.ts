import type { Issue } from '#records/issue.ts';
import type { Content } from '#records/read-content.ts';
import { allChecks, runChecks } from '#validation/all-checks.ts';
import type { Check } from '#validation/check.ts';
import { isCompared } from '#validation/check-some.ts';
import { noDuplicate } from '#validation/no-duplicate.ts';
import type { Change } from './read-change.ts';

export interface FoundIssues {
  errors: Issue[];
  /** Two records that may be one: a question for the maintainer, though validation calls it an error. */
  duplicates: Issue[];
  reports: Issue[];
}

/** What was found of a change: of a proposal it is asked twice. */
const found = new WeakMap<Change, FoundIssues>();

/**
 * What validation says of the content after a change, as far as the change has to do with it: what
 * stands in a changed file, and what is wrong elsewhere that was not before.
 *
 * @param today ISO day
 */
export function findIssues(change: Change, today: string): FoundIssues {
  const known = found.get(change);
  if (known) return known;
  const { before, after, files } = change;
  const changed = new Set(files.map(({ file }) => file));
  const earlier = nameIssues(before, today);
  const issues = [...after.issues, ...checkChanged(change, changed, today)].filter(
    (issue) => changed.has(issue.file) || !earlier.has(nameIssue(issue)),
  );
  const isDuplicate = ({ rule }: Issue) => noDuplicate.rules.includes(rule);
  const result = {
    errors: issues.filter((issue) => issue.severity === 'error' && !isDuplicate(issue)),
    duplicates: issues.filter(isDuplicate),
    reports: issues.filter(({ severity }) => severity === 'report'),
  };
  found.set(change, result);
  return result;
}

/**
 * The checks after a change: those of single files look at the changed ones alone, for in all others they
 * find what they found before; records are compared only where one changed that may be another.
 */
function checkChanged(
  { before, after }: Change,
  changed: ReadonlySet<string>,
  today: string,
): Issue[] {
  const isChanged = ({ file }: { file: string }) => changed.has(file);
  const single = {
    ...after,
    files: after.files.filter(isChanged),
    pages: after.pages.filter(isChanged),
  };
  const collections = [...before.files, ...after.files].filter(isChanged);
  const run = (scope: Check['scope'], content: Content) =>
    allChecks
      .filter((check) => check.scope === scope)
      .flatMap(({ check }) => check(content, { today }));
  return [
    ...run('record', single),
    ...run('names', after),
    ...(collections.some(({ collection }) => isCompared(collection))
      ? run('directory', after)
      : []),
  ];
}

const named = new WeakMap<Content, ReadonlySet<string>>();

/** What was wrong before. A thousand proposals are compared with the same content. */
function nameIssues(content: Content, today: string): ReadonlySet<string> {
  const known = named.get(content);
  if (known) return known;
  const issues = [...content.issues, ...runChecks(content, { today })];
  const names = new Set(issues.map(nameIssue));
  named.set(content, names);
  return names;
}

/** Lines move while the issue stays the same. */
function nameIssue({ file, rule, field, values }: Issue): string {
  return JSON.stringify([file, rule, field, values]);
}
