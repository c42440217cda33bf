import { showCodes } from '#base/hidden-characters.ts';
import { describeIssue, type IssueLocale } from '#i18n/describe-issue.ts';
import type { Issue } from '#records/issue.ts';

export const formats = ['text', 'github', 'json'] as const;
export type ReportFormat = (typeof formats)[number];

/** Issues as one reads them in a terminal: grouped by file, each with its place, problem and remedy. */
export function writeIssueText(issues: readonly Issue[], locale: IssueLocale): string {
  const perFile = Map.groupBy(issues, ({ file }) => file);
  return [...perFile.values()]
    .map((group) => group.map((issue) => writeLine(issue, locale)).join('\n'))
    .join('\n\n');
}

function writeLine(issue: Issue, locale: IssueLocale): string {
  const { problem, remedy } = describeIssue(issue, locale);
  const field = issue.field ? `${showName(issue.field)} — ` : '';
  return `${showName(issue.file)}:${issue.line}:${issue.column}  ${field}${problem}  → ${remedy}`;
}

/**
 * Issues as GitHub draws them beside the lines of a pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function writeGithub(issues: readonly Issue[], locale: IssueLocale): string {
  return issues
    .map((issue) => {
      const { problem, remedy } = describeIssue(issue, locale);
      const level = issue.severity === 'error' ? 'error' : 'notice';
      const place = {
        file: issue.file,
        line: issue.line,
        col: issue.column,
        title: showName(issue.field || issue.rule),
      };
      const properties = Object.entries(place).map(
        ([name, value]) => `${name}=${escapeProperty(value)}`,
      );
      return `::${level} ${properties.join(',')}::${escapeMessage(`${problem} ${remedy}`)}`;
    })
    .join('\n');
}

/** Issues for another program, with their words. */
export function writeJson(issues: readonly Issue[], locale: IssueLocale): string {
  return JSON.stringify(
    issues.map((issue) => ({ ...issue, ...describeIssue(issue, locale) })),
    null,
    2,
  );
}

/** How often each rule was reported, the most frequent first: `35 × never-confirmed`. */
export function sumReports(reports: readonly Issue[]): string {
  const perRule = [...Map.groupBy(reports, ({ rule }) => rule)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return perRule.map(([rule, issues]) => `${issues.length} × ${rule}`).join(', ');
}

/** `1 error`, `2 errors`: the summary is English in every language, for it is read by programs too. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export function sortIssues(issues: readonly Issue[]): Issue[] {
  return issues.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names of files and fields come from whoever opened the pull request, line breaks and all. */
function showName(name: string): string {
  return showCodes(name);
}

function escapeMessage(message: string): string {
  return message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string | number): string {
  return escapeMessage(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
