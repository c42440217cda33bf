import { readdirSync } from 'node:fs';
import { type Content, readContent } from '#records/read-content.ts';

export const hostileFolder = 'tests/fixtures/hostile';

/** The day of which all of it is checked. */
export const hostileDay = '2025-11-22';

/**
 * Content in which every file breaks the one rule that it is named after. A folder has one `site.yaml`
 * only: a rule of the settings has the folder `hostile-<rule>`.
 */
export function readHostile(): Promise<Content[]> {
  const folders = readdirSync('tests/fixtures').filter((name) => /^hostile(-|$)/.test(name));
  return Promise.all(folders.sort().map((name) => readContent(`tests/fixtures/${name}`)));
}

/** What to do about rules that no file breaks. */
export function nameLackingFixtures(
  rules: readonly string[],
  broken: ReadonlySet<string>,
): string[] {
  return rules
    .filter((rule) => !broken.has(rule))
    .map(
      (rule) =>
        `No fixture breaks “${rule}”: add ${hostileFolder}/<collection>/${rule}.yaml, or for the settings ${hostileFolder}-${rule}/site.yaml, which breaks this rule and no other; then run npx vitest run tests/commands/hostile-files.test.ts -u.`,
    );
}
