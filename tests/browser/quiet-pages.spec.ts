import { expect, test } from '@playwright/test';
import { listTemplates, templateAddress } from '#testing/list-templates.ts';
import { auditedLocales } from '../support/audited-locales.ts';
import { watchPage } from '../support/watch-page.ts';

test.describe.configure({ timeout: 600_000 });

const { env } = process;
const ours = [env.TWIZA_URL, env.TWIZA_FIXTURE_URL, env.TWIZA_CROWDED_URL, env.TWIZA_REFERRAL_URL];

for (const locale of auditedLocales) {
  test(`no template in ${locale} reports an error or asks another host`, async ({ page }) => {
    const found: string[] = [];
    const watch = watchPage(page);
    for (const template of listTemplates()) {
      const address = templateAddress(template, locale);
      const response = await page.goto(address);
      const status = response?.status() ?? 0;
      const elsewhere = watch.requests.filter((url) => !ours.includes(new URL(url).origin));
      if (status !== 200) found.push(`${address}: ${status}`);
      found.push(...watch.faults.map((fault) => `${address}: ${fault}`));
      found.push(...elsewhere.map((url) => `${address} asks ${url}`));
      watch.faults.length = 0;
      watch.requests.length = 0;
    }
    expect(found).toEqual([]);
  });
}

test('the security policy of every page refuses a script that is not the site’s own', async ({
  page,
}) => {
  const watch = watchPage(page);
  await page.goto('/fr/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken into"';
    document.body.append(script);
    return document.title;
  });
  expect(ran).not.toBe('broken into');
  expect(watch.faults.join()).toContain('Content Security Policy');
});
