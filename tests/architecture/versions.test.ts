import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json'));

/** What does not fit between the version of the code and the changelog. */
function findVersionProblems(changelog: string, current: string): string[] {
  const headings = [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
  const [first, ...released] = headings;
  const problems = first === 'Unreleased' ? [] : ['Unreleased is not the first heading'];
  const form = /^(\d+\.\d+\.\d+) \(\d{4}-\d{2}-\d{2}\)$/;
  problems.push(
    ...released
      .filter((heading) => !form.test(heading))
      .map((each) => `${each} is no version with its day`),
  );
  const newest = form.exec(released[0] ?? '')?.[1];
  if (newest !== undefined && newest !== current)
    problems.push(`the changelog ends with ${newest}, package.json says ${current}`);
  return problems;
}

describe('versions', () => {
  it('are the same in package.json, its lockfile and the changelog', () => {
    expect(JSON.parse(read('package-lock.json')).version).toBe(version);
    expect(findVersionProblems(read('CHANGELOG.md'), version)).toEqual([]);
  });

  it.each([
    ['## 0.2.0 (2026-12-01)\n', 'Unreleased is not the first heading'],
    [
      '## Unreleased\n## 0.1.0 (2026-12-01)\n',
      'the changelog ends with 0.1.0, package.json says 0.2.0',
    ],
    ['## Unreleased\n## Next\n', 'Next is no version with its day'],
  ])('are seen to differ in %j', (changelog, problem) => {
    expect(findVersionProblems(changelog, '0.2.0')).toEqual([problem]);
  });
});
