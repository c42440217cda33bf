import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeIssue, findMissingWords, issueLocales } from '#i18n/describe-issue.ts';
import type { Issue } from '#records/issue.ts';
import { fileRules } from '#records/rules.ts';
import {
  hostileDay,
  hostileFolder,
  nameLackingFixtures,
  readHostile,
} from '#testing/read-hostile.ts';
import { type Run, runScript } from '#testing/run-script.ts';
import { allChecks, runChecks } from '#validation/all-checks.ts';

const folder = hostileFolder;
const rules = [...fileRules, ...allChecks.flatMap((check) => check.rules)].sort();
/**
 * The schema already refuses all hours that other programs cannot read; the rule watches over that. A
 * file name that nobody can read is not put into a repository.
 */
const neverSeen = ['bad-file-name', 'hours-parse'];

/** A name that is refused as a name cannot be that of its rule. */
const ruleOfName: Record<string, string> = { 'by-name': 'reserved-id' };

/** The rule a file is named after: `unsafe-link-script.yaml` → `unsafe-link`. */
function ruleOf(file: string): string {
  const [, settings] = /\/hostile-?([^/]*)\/site\.yaml$/.exec(file) ?? [];
  if (settings !== undefined) return settings || 'not-a-site-address';
  const name = file
    .replace(/\/(?:fr|xx)\.md$/, '')
    // A file beside a record breaks the rule of its folder.
    .replace(/(\/resources\/[^/]+)\/[^/]+$/, '$1')
    .replace(/^.*\//, '')
    .replace(/\.yaml$/, '');
  if (ruleOfName[name]) return ruleOfName[name];
  const found = rules.filter((rule) => name === rule || name.startsWith(`${rule}-`));
  return found.sort((a, b) => b.length - a.length)[0] ?? '';
}

let issues: Issue[] = [];
beforeAll(async () => {
  const contents = await readHostile();
  issues = contents.flatMap((each) => [...each.issues, ...runChecks(each, { today: hostileDay })]);
});

describe('hostile files', () => {
  let text: Run;
  let github: Run;
  beforeAll(async () => {
    text = await runScript('check.ts', folder, '--reports');
    github = await runScript('check.ts', folder, '--format', 'github');
  });

  it('break one rule each, and every rule has its file', () => {
    for (const { file, rule } of issues) expect(`${file} ${rule}`).toBe(`${file} ${ruleOf(file)}`);
    const broken = new Set(issues.map(({ rule }) => rule));
    const wanted = rules.filter((rule) => !neverSeen.includes(rule));
    expect(nameLackingFixtures(wanted, broken)).toEqual([]);
    expect(neverSeen.filter((rule) => broken.has(rule))).toEqual([]);
  });

  it('are refused by npm run check, which ends with 1', () => {
    expect(text.code).toBe(1);
    expect(github.code).toBe(1);
    expect(text.errors).toBe('');
  });

  // What is reported depends on the day; the errors do not.
  const errors = () =>
    issues.filter(({ severity, file }) => severity === 'error' && file.startsWith(`${folder}/`));

  it('are named with line, column, field, problem and remedy', () => {
    for (const issue of errors()) {
      const { problem, remedy } = describeIssue(issue, 'en');
      const field = issue.field ? `${issue.field} — ` : '';
      expect(text.output).toContain(
        `${issue.file}:${issue.line}:${issue.column}  ${field}${problem}  → ${remedy}\n`,
      );
    }
    expect(text.output).toMatch(
      new RegExp(`\n${errors().length} errors, \\d+ reports in \\d+ files\n$`),
    );
  });

  it('are annotated on a pull request', () => {
    for (const { file, line, column } of errors()) {
      expect(github.output).toContain(`::error file=${file},line=${line},col=${column},title=`);
    }
    expect(github.output).toContain(
      `::notice file=${folder}/associations/translations-missing.yaml,line=4,`,
    );
  });

  it('never bring a control character to the terminal', () => {
    expect(`${text.output}${github.output}`).not.toMatch(
      /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u,
    );
  });
});

describe('the words of validation', () => {
  it('are there for every rule, and for nothing else', () => {
    expect(findMissingWords(rules)).toEqual([]);
  });

  it('are those that a person has read and approved', async () => {
    const firstOfRule = new Map(issues.toReversed().map((issue) => [issue.rule, issue]));
    const sections = [...firstOfRule]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, issue]) => {
        const lines = issueLocales.map((locale) => {
          const { problem, remedy } = describeIssue(issue, locale);
          return `- ${problem}\n  → ${remedy}`;
        });
        return `## ${rule}\n\n\`${issue.file.replace(`${folder}/`, '')}:${issue.line}:${issue.column}\` ${issue.field}\n\n${lines.join('\n')}\n`;
      });
    const head =
      '# What validation says\n\nMade by `tests/commands/hostile-files.test.ts` from the files in `tests/fixtures/hostile`; `npx vitest run tests/commands/hostile-files.test.ts -u` renews it.\n';
    const snapshot = join(import.meta.dirname, '../../src/i18n/issues/messages.snapshot.md');
    await expect(`${head}\n${sections.join('\n')}`).toMatchFileSnapshot(snapshot);
  });
});
