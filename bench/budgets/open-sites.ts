import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nameOutput } from '#build/output/open-workshop.ts';
import { root } from '#build/tools.ts';
import { buildFixture, type Fixture } from '#testing/build-fixture.ts';
import { buildSite } from '#testing/build-site.ts';
import { builtSite, type Template } from '#testing/list-templates.ts';
import { writeSynthetic } from '../build/write-synthetic.ts';
import { type SecureSite, serveSecurely } from './serve-securely.ts';

export interface OpenSites {
  origins: Readonly<Record<Template['site'], string>>;
  close: () => Promise<void>;
}

const fixtures: Readonly<Record<Exclude<Template['site'], 'built'>, Fixture>> = {
  fixture: 'full-record',
  crowded: 'crowded',
  referral: 'referral',
};

/**
 * Serves what `npm run build` made, or builds and serves so many invented associations; and beside it the
 * fixtures, for pages of which the content has none.
 *
 * @param invented 0 for what is built
 * @throws what a build printed, if it failed; where nothing is built
 */
export async function openSites(invented: number): Promise<OpenSites> {
  const place = join(root, 'test-results/budgets', String(invented));
  const remove = invented > 0 ? await buildInvented(invented, place) : () => {};
  if (!existsSync(join(builtSite(), 'index.html')))
    throw new Error(`There is no site in ${builtSite()}. Build it with "npm run build".`);
  const served: SecureSite[] = [];
  const serve = async (folder: string) => {
    const site = await serveSecurely(folder);
    served.push(site);
    return site.origin;
  };
  const origins: Record<Template['site'], string> = {
    built: await serve(builtSite()),
    fixture: await serve(await buildFixture(fixtures.fixture)),
    crowded: await serve(await buildFixture(fixtures.crowded)),
    referral: await serve(await buildFixture(fixtures.referral)),
  };
  return {
    origins,
    close: async () => {
      await Promise.all(served.map((site) => site.close()));
      remove();
    },
  };
}

/** @returns what removes the site again; until then it is the built one */
async function buildInvented(records: number, place: string): Promise<() => void> {
  const [content, out] = [join(place, 'content'), join(place, 'site')];
  // astro.config.mjs keeps the records of each output for its next build, and this one has none.
  const kept = join(root, 'node_modules/.astro', nameOutput(out));
  const remove = () => {
    for (const each of [place, kept]) rmSync(each, { recursive: true, force: true });
  };
  remove();
  mkdirSync(place, { recursive: true });
  writeSynthetic(records, content);
  await buildSite({ content, out });
  process.env.TWIZA_OUT = out;
  return remove;
}
