import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameOutput } from '#build/output/open-workshop.ts';
import { root } from '#build/tools.ts';
import type { Directory } from '#directory/directory.ts';
import { buildSite } from '#testing/build-site.ts';
import { writeContent } from '#testing/synthetic/write-content.ts';

export interface BenchSite {
  /** Where the built site stands. */
  folder: string;
  /** How long its records took to be written and built, in seconds. */
  seconds: number;
  remove: () => Promise<void>;
}

/**
 * Builds the site of a directory, from files that are removed again.
 * @throws what the build printed, if it failed
 */
export async function buildBenchSite(directory: Directory): Promise<BenchSite> {
  const content = await mkdtemp(join(tmpdir(), 'twiza-bench-'));
  await mkdir(join(root, 'test-results'), { recursive: true });
  const folder = await mkdtemp(join(root, 'test-results/bench-'));
  // astro.config.mjs keeps the records of each output for its next build, and this one has none.
  const kept = join(root, 'node_modules/.astro', nameOutput(folder));
  const remove = async () => {
    for (const each of [folder, kept]) await rm(each, { recursive: true, force: true });
  };
  const began = Date.now();
  try {
    await writeContent(content, directory.list.associations);
    await buildSite({ content, out: folder });
  } catch (error) {
    await remove();
    throw error;
  } finally {
    await rm(content, { recursive: true });
  }
  return { folder, seconds: Math.round((Date.now() - began) / 1000), remove };
}
