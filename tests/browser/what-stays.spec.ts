/** What the site leaves on a phone is what its privacy page names, and nothing else. */
import { expect, type Page, test } from '@playwright/test';
import { draftPrefix } from '#features/offline/phone/drafts.ts';
import { listTemplates, templateAddress } from '#testing/list-templates.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 780 } });
test.describe.configure({ timeout: 900_000 });

/** `draft /fr/propose/…` is of the kind `draft`, `kept/fr/taza` of the kind `kept`. */
const kindOf = (name: string) => (name.startsWith(draftPrefix) ? 'draft' : name.split('/')[0]);

/** Cookies, both storages, databases and caches that a page’s host finds. */
async function listLeft(page: Page): Promise<string[]> {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
  ]);
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  return [...new Set([...stored, ...cookies].map((name) => kindOf(name) ?? name))];
}

async function readNamed(page: Page): Promise<string[]> {
  await page.goto('/fr/privacy/');
  return page.locator('.prose td:first-child code').allTextContents();
}

test('a walk through every template leaves what the privacy page names, and no cookie', async ({
  page,
}) => {
  const named = await readNamed(page);
  const unnamed: string[] = [];
  for (const template of listTemplates()) {
    const address = templateAddress(template, 'fr');
    await page.goto(address);
    const left = (await listLeft(page)).filter((name) => !named.includes(name));
    unnamed.push(...left.map((name) => `${address}: ${name}`));
  }
  expect(unnamed).toEqual([]);
});
