import { expect, type Page } from '@playwright/test';

/** Until the worker has kept the page that it came after, and the one that says what there is. */
export async function waitUntilCached(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect(async () => {
    expect(await page.evaluate(async () => Boolean(await caches.match(location.pathname)))).toBe(
      true,
    );
    const start = await page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.startsWith('start')) ?? '';
      return (await (await caches.open(name)).keys()).map(({ url }) => url);
    });
    // It comes after its parts.
    expect(start).toContainEqual(expect.stringMatching(/\/kept\/$/));
  }).toPass();
}
