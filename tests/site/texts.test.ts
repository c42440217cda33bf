import { existsSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { openTextsIn } from '#testing/search/texts-on-disk.ts';

const site = siteOf('full-record');

/** Words that stand in one record of the fixture, in French only or in a name, and where it is. */
const standing: [words: string, path: string][] = [
  ['PEG-ESSAI', 'programmes/trial-programme'],
  ['classes démontables en bois ', 'projects/trial-project'],
  ['FEI-ESSAI', 'funders/trial-fund'],
  ['trial appel finance classes ', 'calls/trial-call'],
  ['usagées', 'support/needs/trial-need'],
  ['cahier de présence ', 'volunteer/roles/trial-role'],
  ['v-4x7q', 'volunteer/wishes/v-4x7q'],
  ['relue à voix haute ', 'events/trial-event'],
  ['commencer par le nom ', 'resources/trial-guide'],
];

describe.each(locales)('the words inside the texts, in %s:', (locale) => {
  const folder = join(site, locale, 'pagefind');
  const texts = openTextsIn(folder, locale);

  it.each(standing)('“%s” is found in %s', async (words, path) => {
    const { results } = await texts.ask(words);
    expect(results[0]?.href).toBe(`/${locale}/${path}/`);
    expect(existsSync(join(site, locale, path, 'index.html'))).toBe(true);
  });

  it('a page is found by what it says in the language in which it is shown', async () => {
    const words = locale === 'ar' ? 'فريق' : 'corriger fiche équipe ';
    const { results } = await texts.ask(words);
    expect(results.map(({ href }) => href)).toContain(`/${locale}/how-to/`);
  });

  it('what has ended is not found', async () => {
    const { results } = await texts.ask('v-9ended');
    expect(results.map(({ href }) => href)).not.toContain(`/${locale}/volunteer/wishes/v-9ended/`);
    expect((await texts.ask('vœu terme ')).results).toEqual([]);
  });

  it('only what is asked for is shipped, in few folders', () => {
    expect(
      readdirSync(folder)
        .filter((name) => !name.endsWith('.pf_meta'))
        .sort(),
    ).toEqual([
      'fragment',
      'index',
      'lists',
      'pagefind-entry.json',
      'pagefind.js',
      'wasm.unknown.pagefind',
      'words',
    ]);
    const blocks = globSync('fragment/*/*.json', { cwd: folder });
    expect(blocks.length).toBeGreaterThan(0);
    expect(globSync('fragment/**', { cwd: folder }).filter((path) => path.includes('.'))).toEqual(
      blocks,
    );
  });
});
