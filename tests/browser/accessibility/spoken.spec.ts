/** What a screen reader tells of each kind of page, compared with what somebody has read and found good. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '#build/tools.ts';
import { hrefOf } from '#directory/addresses.ts';
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import { type FixturePage, listFixturePages } from '../../support/accessibility/fixture-pages.ts';
import { tellTree } from '../../support/accessibility/tell-tree.ts';

test.describe.configure({ timeout: 600_000 });

const { TWIZA_FIXTURE_URL, TWIZA_CROWDED_URL, TWIZA_REFERRAL_URL } = process.env;
const origins: Record<FixturePage['site'], string> = {
  'full-record': TWIZA_FIXTURE_URL ?? '',
  crowded: TWIZA_CROWDED_URL ?? '',
  referral: TWIZA_REFERRAL_URL ?? '',
};
/** What git tells of the records is another thing after each commit: of its page nothing is kept, of a record not its line. */
const pageOfHistory = 'changes/index';
const rewrite = 'TWIZA_WRITE_TREES=yes npx playwright test spoken';

/** The file in which the words of a page are kept. */
function fileOf(route: string, locale: string): string {
  const name = route.replaceAll(/[[\]]/g, '').replaceAll('...', '').replaceAll('/', '-');
  return join(root, 'tests/browser/accessibility/spoken', locale, `${name}.yaml`);
}

for (const locale of ['ar', 'fr'] as const) {
  test(`what a screen reader tells in ${locale} is what was read`, async ({ page }) => {
    const changed: string[] = [];
    await page.setViewportSize({ width: 360, height: 780 });
    // The day for which the site was built is another one tomorrow.
    const today = formatDate(
      new Date().toLocaleDateString('en-CA', { timeZone: 'Africa/Casablanca' }),
      locale,
    );
    const compare = (route: string, tree: string) => {
      const told = tree
        .replaceAll(today, '‹today›')
        .split('\n')
        .filter((line) => !line.includes(`- paragraph: ${t(locale, 'changes.title').text} · `))
        .join('\n');
      const file = fileOf(route, locale);
      if (process.env.TWIZA_WRITE_TREES) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, told);
      }
      const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (kept !== told) changed.push(`${file}\n${showFirst(kept, told)}`);
    };
    for (const { route, site, path } of listFixturePages().pages) {
      if (route === pageOfHistory) continue;
      await page.goto(`${origins[site]}${hrefOf(locale, path)}`);
      // What can be kept is offered once the phone has been asked what it keeps.
      const offer = page.locator('[data-keep]');
      if ((await offer.count()) > 0) await offer.waitFor();
      const told = await tellTree(page, 'main');
      compare(route, `# ${site}: ${hrefOf(locale, path)}\n${told}`);
      if (route !== 'index') continue;
      compare('header', await tellTree(page, '.site-header'));
      compare('footer', await tellTree(page, '.site-footer'));
    }
    expect(changed, `Read what has changed; if it is good: ${rewrite}`).toEqual([]);
  });
}

/** The first line that differs. */
function showFirst(kept: string, told: string): string {
  const [before, now] = [kept.split('\n'), told.split('\n')];
  const at = now.findIndex((line, index) => line !== before[index]);
  return `  kept: ${before[at]}\n  told: ${now[at]}`;
}
