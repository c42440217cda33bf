/** Lists of this site on the site of somebody else, which is another origin. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { closeServer, listenOnLoopback } from '#build/serve/listen-on-loopback.ts';

const site = process.env.TWIZA_FIXTURE_URL ?? '';
const list = '/fr/embed/provinces/guelmim/';

/** A site that holds a page of ours in a frame; its address. */
async function serveFrame(path: string) {
  const html = `<!doctype html><title>Commune</title><iframe src="${site}${path}" width="320" height="480"></iframe>`;
  const { servers, port } = await listenOnLoopback(
    (_, response) => response.setHeader('Content-Type', 'text/html').end(html),
    0,
  );
  return { url: `http://127.0.0.1:${port}/`, close: () => Promise.all(servers.map(closeServer)) };
}

test('a list is shown there, and leads here in a window of its own', async ({ page, context }) => {
  const other = await serveFrame(list);
  await page.goto(other.url);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('h1')).toContainText('Guelmim');
  const opened = context.waitForEvent('page');
  await frame.locator('li a').first().click();
  const profile = await opened;
  await expect(profile.locator('h1')).toBeVisible();
  expect(profile.url()).toContain(`${site}/fr/associations/`);
  expect(page.url()).toBe(other.url);
  await other.close();
});

for (const path of [
  '/fr/',
  '/fr/embed/',
  '/fr/provinces/guelmim/',
  '/fr/help/shelter/guelmim/',
  '/fr/nothing/at/all/',
]) {
  test(`${path} is refused there`, async ({ page }) => {
    const other = await serveFrame(path);
    const refused = page.waitForEvent('console', (message) =>
      /frame-ancestors|X-Frame-Options/.test(message.text()),
    );
    await page.goto(other.url);
    await refused;
    await expect(page.frameLocator('iframe').locator('h1')).toHaveCount(0);
    await other.close();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a list can be read by everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 480 });
    for (const locale of ['fr', 'ar']) {
      await page.goto(`${site}${list.replace('fr', locale)}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
    }
  });
}
