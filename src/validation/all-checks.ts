import type { Issue } from '#records/issue.ts';
import type { Content } from '#records/read-content.ts';
import type { Check, CheckContext } from './check.ts';
import { heavyChecks } from './heavy-checks.ts';
import { lightChecks } from './light-checks.ts';

export const allChecks: readonly Check[] = [...lightChecks, ...heavyChecks];

/** What the checks find in records that have no error of their own. */
export function runChecks(content: Content, context: CheckContext): Issue[] {
  return allChecks.flatMap(({ check }) => check(content, context));
}
