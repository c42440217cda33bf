import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { root } from '#build/tools.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { buildSite } from '#testing/build-site.ts';
import { listSitePages, openPage, readTidyText } from '../support/open-page.ts';

const out = join(root, 'test-results/over-midnight');

beforeAll(async () => {
  rmSync(out, { recursive: true, force: true });
  const clock = pathToFileURL(join(root, 'tests/support/run-clock-fast.mjs'));
  await buildSite({ content: contentOf('empty'), out, before: clock.href });
});

it('a build over midnight says the same day on all its pages', () => {
  const said = listSitePages(out).flatMap((path) => {
    const copied = readTidyText(openPage(out, path).querySelector('.offline-note'));
    return copied ? [/\b\d{1,2}\b/.exec(copied)?.[0]] : [];
  });
  expect(said.length).toBeGreaterThan(100);
  expect(new Set(said).size).toBe(1);
});
