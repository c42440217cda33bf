import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '#build/tools.ts';
import { contentOf, siteOf } from '#testing/build-fixture.ts';
import { listSitePages, openPage, readTidyText } from '../support/open-page.ts';

const record = 'tests/fixtures/broken-reference/associations/points-nowhere.yaml';

describe('validation', () => {
  const run = spawnSync(
    process.execPath,
    ['scripts/commands/check.ts', '--format', 'json', '--lang', 'en'],
    {
      cwd: root,
      env: { ...process.env, TWIZA_CONTENT: contentOf('broken-reference') },
      encoding: 'utf8',
    },
  );

  it('refuses content whose references lead nowhere', () => {
    expect(run.status).toBe(1);
  });

  it.each([
    [4, 'successor', 'nobody-there'],
    [10, 'focusAreas 1', 'no-such-subject'],
    [14, 'services 1 › service', 'no-such-service'],
    [34, 'partners 1', 'no-such-funder'],
  ])('names the file, line %i, the field %s and the id %s', (line, field, id) => {
    const issues = JSON.parse(run.stdout) as {
      file: string;
      line: number;
      field: string;
      message: string;
    }[];
    const issue = issues.find((each) => each.file === record && each.line === line);
    expect(issue?.field).toBe(field);
    expect(JSON.stringify(issue)).toContain(id);
  });
});

describe('a build that was not preceded by validation', () => {
  const site = siteOf('broken-reference');
  const paths = listSitePages(site).filter((path) => /points-nowhere|lost-/.test(path));

  it('still has a page for each record in each language', () => {
    const pages = paths.filter((path) => !path.includes('/propose/'));
    expect(pages).toHaveLength(4 * 6);
  });

  it.each(paths)('%s has no link, label or line without words', (path) => {
    // What is said later has its place, which is empty until then.
    const parts = openPage(site, path).querySelectorAll(
      'main :is(a, li, dt, dd, h2, h3, strong, p:not([role=status]))',
    );
    const hollow = [...parts]
      .filter((part) => readTidyText(part) === '')
      .map((part) => part.outerHTML);
    expect(hollow).toEqual([]);
  });

  it.each(paths)('%s does not show an id that leads nowhere', (path) => {
    expect(readTidyText(openPage(site, path).querySelector('main'))).not.toMatch(
      /no-such|nobody-there/,
    );
  });
});
