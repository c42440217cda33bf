import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#build/tools.ts';
import { buildSite } from './build-site.ts';
import { writeManyRecords } from './write-many-records.ts';

export const fixtures = [
  'full-record',
  'right-to-left',
  'missing-translation',
  'broken-reference',
  'empty',
  'referral',
  'who-helps',
  'crowded',
] as const;
export type Fixture = (typeof fixtures)[number];

/** The content folder of a fixture. */
export function contentOf(fixture: Fixture): string {
  if (fixture === 'crowded') return join(root, 'test-results/crowd');
  return join(root, 'tests/fixtures', fixture);
}

/** Where a fixture's site stands once it is built. Ignored by git, and kept for whoever wants to look. */
export function siteOf(fixture: Fixture): string {
  return join(root, 'test-results/fixtures', fixture);
}

/**
 * Builds the site of a fixture, once in a run of `npm test`: its steps share what was built.
 * @returns the folder of the built site
 * @throws what the build printed, if it failed
 */
export async function buildFixture(fixture: Fixture): Promise<string> {
  const run = process.env.TWIZA_TEST_RUN;
  const builtBy = `${siteOf(fixture)}.run`;
  if (run && existsSync(builtBy) && readFileSync(builtBy, 'utf8') === run) return siteOf(fixture);
  if (fixture === 'crowded') await writeManyRecords(contentOf('empty'), contentOf(fixture));
  await buildSite({ content: contentOf(fixture), out: siteOf(fixture) });
  if (run) writeFileSync(builtBy, run);
  return siteOf(fixture);
}
