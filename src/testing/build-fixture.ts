import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  'below-path',
] as const;
export type Fixture = (typeof fixtures)[number];

/** A site below a path of its host: the records are those in which every field is filled. */
export const belowPathFixture = {
  url: 'https://fixture.example/twiza',
  basePath: '/twiza',
  locales: ['ar', 'fr', 'zgh'],
} as const;

/** The content folder of a fixture. */
export function contentOf(fixture: Fixture): string {
  if (fixture === 'crowded') return join(root, 'test-results/crowd');
  if (fixture === 'below-path') return join(root, 'test-results/below-path');
  return join(root, 'tests/fixtures', fixture);
}

/** Where a fixture's site stands once it is built. Ignored by git, and kept for whoever wants to look. */
export function siteOf(fixture: Fixture): string {
  const folder = join(root, 'test-results/fixtures', fixture);
  // As on its host, there is nothing beside it.
  return fixture === 'below-path' ? join(folder, belowPathFixture.basePath) : folder;
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
  if (fixture === 'below-path') writeBelowPath(contentOf(fixture));
  const more = fixture === 'below-path' ? { TWIZA_LOCALES: belowPathFixture.locales.join() } : {};
  await buildSite({ content: contentOf(fixture), out: siteOf(fixture), more });
  if (run) writeFileSync(builtBy, run);
  return siteOf(fixture);
}

function writeBelowPath(content: string): void {
  rmSync(content, { recursive: true, force: true });
  cpSync(contentOf('full-record'), content, { recursive: true });
  const file = join(content, 'site.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^url: .*/m, `url: ${belowPathFixture.url}`),
  );
  mkdirSync(dirname(siteOf('below-path')), { recursive: true });
}
