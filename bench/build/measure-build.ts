import { mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { nameOutput } from '#build/output/open-workshop.ts';
import { root } from '#build/tools.ts';
import { startBuild } from '#testing/build-site.ts';
import { findGrowing, findHeaviest, findMostGrown } from './page-kinds.ts';
import type { MeasuredSize } from './scale-run.ts';
import { listSizedFiles, type SizedFile, sumFiles, timeWriting } from './site-files.ts';
import { watchProcess } from './watch-process.ts';
import { weighHeaviest } from './weigh-pages.ts';
import { writeSynthetic } from './write-synthetic.ts';

export interface BuiltSize {
  measured: MeasuredSize;
  files: SizedFile[];
}

/**
 * Builds invented records and measures how, and what came of it; the site is removed again.
 *
 * @param before the size before, to see what grew
 * @throws what the build printed, if it failed
 */
export async function measureBuild(records: number, before?: BuiltSize): Promise<BuiltSize> {
  const place = join(root, 'test-results/scale', `build-${records}`);
  const [content, site] = [join(place, 'content'), join(place, 'site')];
  // astro.config.mjs keeps the records of each output for its next build: the first build has none.
  const kept = join(root, 'node_modules/.astro', nameOutput(site));
  const clear = () => {
    for (const each of [place, kept]) rmSync(each, { recursive: true, force: true });
  };
  clear();
  mkdirSync(place, { recursive: true });
  try {
    writeSynthetic(records, content);
    const spent = await timeBuild(content, site);
    const files = listSizedFiles(site);
    const heaviest = findHeaviest(files);
    const weighed = weighHeaviest(site, heaviest);
    const floor = timeWriting(files, join(place, 'floor'));
    const growth = {
      growing: before ? findGrowing(before.measured.heaviest, heaviest) : [],
      mostGrown: before ? findMostGrown(before.files, files) : [],
    };
    return {
      files,
      measured: { records, ...spent, ...sumFiles(files), floor, heaviest, weighed, ...growth },
    };
  } finally {
    clear();
  }
}

async function timeBuild(content: string, out: string) {
  const began = performance.now();
  const build = startBuild({ content, out });
  const before = sumWork();
  const stop = watchProcess(build.id);
  const { code, printed } = await build.ended;
  const spent = stop();
  if (code !== 0) throw new Error(`${content} does not build:\n${printed}`);
  const seconds = (performance.now() - began) / 1000;
  const all = sumWork() - before;
  return { seconds, ...spent, ...(spent.worked && { others: Math.max(0, all - spent.worked) }) };
}

/** Seconds that the cores of the machine have worked, for whomever, since it was started. */
function sumWork(): number {
  return cpus().reduce((sum, { times }) => sum + (times.user + times.nice + times.sys) / 1000, 0);
}
