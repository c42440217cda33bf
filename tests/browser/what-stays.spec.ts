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

test('who uses all that a phone can keep finds each name of the privacy page, and no other', async ({
  page,
  context,
}) => {
  const named = await readNamed(page);
  const seen = new Set<string>();
  const look = async () => {
    for (const name of await listLeft(page)) seen.add(name);
  };
  const blank = { contentType: 'text/html', body: '<title>-</title>' };

  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto('/fr/provinces/taza/');
  await page.locator('[data-keep-start]').click();
  await expect(page.locator('[data-keep-forget]')).toBeVisible();
  await look();

  await page.goto('/fr/refer/?ids=khotwa');
  await page.getByLabel('Orienté par').fill('Amal');
  await page.getByLabel('Note').fill('secret-42');
  await expect.poll(async () => (await listLeft(page)).includes('sheet-note')).toBe(true);
  await look();

  await context.route('https://www.wikipedia.org/', (route) => route.fulfill(blank));
  await page.goto('/fr/help/psychosocial/');
  await page.getByRole('link', { name: 'Quitter cette page' }).click();
  await page.waitForURL('https://www.wikipedia.org/');
  await page.goto('/fr/');
  await look();

  // Words stay only until the page that searches has come: here it never comes.
  await context.route('**/fr/associations/**', (route) => route.fulfill(blank));
  await page.goto('/fr/');
  await page.getByRole('banner').getByText('Chercher').first().click();
  await page.locator('[name=q]:visible').fill('alphabétisation');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/fr/associations/**');
  await look();

  await page.goto(`${process.env.TWIZA_CROWDED_URL}/fr/propose/associations/new/`);
  await context.route('**/sent/**', (route) => route.fulfill(blank));
  await fillForm(page);
  await expect.poll(async () => (await listLeft(page)).includes('draft')).toBe(true);
  await look();
  await page.locator('form button.is-main').click();
  await page.waitForURL('**/sent/**');
  await look();
  expect([...seen].sort()).toEqual([...named].sort());
});

/** As little as it takes to be sent. */
async function fillForm(page: Page): Promise<void> {
  for (const field of await page.locator('form [required]:visible').all()) {
    const tag = await field.evaluate((element) => element.tagName);
    if (tag === 'SELECT') await field.selectOption({ index: 1 });
    else await field.fill('Espoir');
  }
  await page.locator('form textarea:visible').first().fill('Aide les élèves de Guelmim.');
}
