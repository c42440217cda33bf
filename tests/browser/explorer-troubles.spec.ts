import { expect, type Page, test } from '@playwright/test';
import {
  crowd,
  fixture,
  openExplorer,
  status,
  titles,
  wordsBox,
} from '../support/drive-explorer.ts';

const alert = (page: Page) => page.getByRole('alert');

test.describe('in the explorer', () => {
  test('a file that does not come is told, what is there stays, and a tap tries again', async ({
    page,
  }) => {
    await openExplorer(page, '?province=chichaoua', { site: fixture() });
    await expect(titles(page)).toHaveCount(2);
    const before = await titles(page).allTextContents();
    await page.route('**/finder/**', (route) => route.abort());
    await wordsBox(page).fill('Tifaouine');
    await expect(alert(page)).toContainText('n’est pas arrivée');
    await expect(titles(page)).toHaveText(before);
    await page.unroute('**/finder/**');
    await alert(page).getByRole('button').click();
    await expect(alert(page)).toHaveCount(0);
    await expect(titles(page)).toHaveText([/Tifaouine/]);
  });

  test('a page whose build is gone comes anew on a tap, with what was asked', async ({ page }) => {
    await openExplorer(page, '', { site: fixture() });
    await page.evaluate(() => document.body.setAttribute('data-stale', ''));
    await page.route('**/finder/**', (route) => route.fulfill({ status: 404 }));
    await wordsBox(page).fill('Tifaouine');
    await expect(alert(page)).toBeVisible();
    await alert(page).getByRole('button').click();
    await expect(page.locator('body[data-stale]')).toHaveCount(0);
    await expect(wordsBox(page)).toHaveValue('Tifaouine');
  });

  for (const [script, search, said, there] of [
    ['open-search-client', '?province=chichaoua', 'n’est pas arrivée', '.is-note, .results .card'],
    ['empty-answer', '?focus=school-education&province=marrakech', 'n’est pas arrivée', '.empty'],
    ['text-results', '?q=guelmim', 'Les textes ne sont pas arrivés', '.text-results'],
  ] as const) {
    test(`the script ${script} that does not come is told, and a tap tries again`, async ({
      page,
    }) => {
      const pattern = `**/_astro/${script}*.js`;
      await page.route(pattern, (route) => route.abort());
      await openExplorer(page, search, { site: fixture() });
      await expect(alert(page)).toContainText(said);
      await page.unroute(pattern);
      await alert(page).getByRole('button').click();
      await expect(page.locator(there).first()).toBeVisible();
      await expect(alert(page)).toHaveCount(0);
    });
  }

  test('a mistake in the code is told as a lost file is, and reaches the console too', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ name }) => errors.push(name));
    await openExplorer(page, '', { site: fixture() });
    await page.route('**/finder/**', (route) => route.abort());
    await wordsBox(page).fill('Tifaouine');
    await expect(alert(page)).toContainText('n’est pas arrivée');
    expect(errors).toEqual([]);
    await page.unroute('**/finder/**');
    // The finder takes its own files for what they should be.
    await page.route('**/finder/**/start.json', (route) => route.fulfill({ json: {} }));
    await wordsBox(page).fill('Tifaouin');
    await expect.poll(() => errors).toContain('TypeError');
    await expect(alert(page)).toContainText('n’est pas arrivée');
  });

  test('an earlier answer that arrives after a later one is not shown', async ({ page }) => {
    await openExplorer(page, '', { site: fixture() });
    const held: (() => void)[] = [];
    await page.route('**/finder/**', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue().catch(() => {});
    });
    await wordsBox(page).fill('réseau');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await page.unroute('**/finder/**');
    await wordsBox(page).fill('Tifaouine');
    for (const release of held) release();
    await expect(titles(page)).toHaveText([/Tifaouine/]);
    await expect(status(page)).toHaveText('1 association');
  });
});

test.describe('the texts', () => {
  test('show what stands in them, with the words marked', async ({ page }) => {
    await openExplorer(page);
    await wordsBox(page).fill('quatre communes');
    const texts = page.getByRole('region', { name: 'Dans les textes' });
    const project = texts.getByRole('listitem').filter({ hasText: 'Projets' });
    await expect(project.first().locator('mark').first()).toHaveText(/quatre|communes/);
    await project.first().getByRole('link').click();
    await expect(page).toHaveURL(/\/fr\/projects\//);
  });

  test('say that they did not come, and a tap tries again', async ({ page }) => {
    await openExplorer(page);
    await page.route('**/pagefind/*.js*', (route) => route.abort());
    await wordsBox(page).fill('quatre communes');
    await expect(alert(page)).toContainText('Les textes ne sont pas arrivés');
    await page.unroute('**/pagefind/*.js*');
    await alert(page).getByRole('button').click();
    await expect(page.locator('.text-results mark').first()).toBeVisible();
  });

  test('go on by pages, each record once, until there is nothing more', async ({ page }) => {
    await openExplorer(page, '?q=invent%C3%A9e', { site: crowd() });
    const texts = page.locator('.text-results');
    const links = texts.locator('li > a');
    await expect(links.first()).toBeVisible();
    await expect(texts).not.toContainText('Rien de plus');
    const count = await links.count();
    await texts.getByRole('button', { name: 'En voir plus' }).click();
    await expect.poll(() => links.count()).toBeGreaterThan(count);
    const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('wait for a tap where somebody saves data, and that tap is answered', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.route('**/_astro/text-results*.js', (route) => route.abort());
    await openExplorer(page, '?q=guelmim', { site: fixture() });
    await page.getByRole('button', { name: 'Chercher aussi dans les textes' }).click();
    await expect(alert(page)).toContainText('Les textes ne sont pas arrivés');
  });
});
