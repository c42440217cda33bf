import { expect, test } from '@playwright/test';
import {
  crowd,
  fixture,
  notes,
  openExplorer,
  status,
  titles,
  wordsBox,
} from '../support/drive-explorer.ts';

test.describe('the address of the explorer', () => {
  test('keeps its state: back, forward, reload, share', async ({ page, context }) => {
    await openExplorer(page, '', { site: fixture() });
    await page.getByLabel('Où ?').selectOption({ label: 'Chichaoua (2)' });
    await expect(page).toHaveURL(/province=chichaoua/);
    await expect(status(page)).toHaveText('2 associations');
    await page.getByLabel(/Aussi celles/).check();
    await expect(page).toHaveURL(/covers=chichaoua/);
    await expect(status(page)).toHaveText('3 associations');
    await page.goBack();
    await expect(page).toHaveURL(/province=chichaoua/);
    await expect(page.getByLabel(/Aussi celles/)).not.toBeChecked();
    await page.goBack();
    await expect(page.getByLabel('Où ?')).toHaveValue('');
    await page.goForward();
    await page.goForward();
    await expect(status(page)).toHaveText('3 associations');
    await expect(titles(page)).toHaveCount(3);
    const all = await titles(page).allTextContents();
    await page.reload();
    await expect(titles(page)).toHaveText(all);
    const shared = await context.newPage();
    await shared.goto(page.url());
    await expect(titles(shared)).toHaveText(all);
  });

  test('leads back to the results from a profile', async ({ page }) => {
    await openExplorer(page);
    await wordsBox(page).fill('femmes');
    await expect(notes(page).first()).toBeVisible();
    // The first card stands before those below it.
    await expect(titles(page).nth(1)).toBeVisible();
    const all = await titles(page).allTextContents();
    await titles(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/associations\/[a-z-]+\/$/);
    await page.goBack();
    await expect(wordsBox(page)).toHaveValue('femmes');
    await expect(titles(page)).toHaveText(all);
  });

  test('goes along to another language', async ({ page }) => {
    await openExplorer(page, '?province=chichaoua&utm_source=mail', { site: fixture() });
    await wordsBox(page).fill('Tifaouine');
    await expect(status(page)).toHaveText('1 association');
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL(/\/ar\/associations\/\?q=Tifaouine&province=chichaoua$/);
    await expect(wordsBox(page)).toHaveValue('Tifaouine');
    await expect(titles(page)).toHaveText([/تيفاوين/]);
  });

  test('beyond the last page leads to the last page, and back to where one came from', async ({
    page,
  }) => {
    await page.goto(`${crowd()}/fr/`);
    await openExplorer(page, '?page=9999', { site: crowd() });
    await expect(page.locator('.pager')).toContainText('Page 25 sur 25');
    await expect(page).toHaveURL(/\?page=25$/);
    await expect(titles(page).first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/fr\/$/);
  });

  test('says which values no filter has, and keeps still about what others hung on it', async ({
    page,
  }) => {
    const search = '?focus=nothing&province=chichaoua&page=x&utm_source=mail&fbclid=1';
    await openExplorer(page, search, { site: fixture() });
    await expect(page.getByText(/laissée de côté\s: focus=nothing · page=x$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Enlever « Chichaoua »' })).toBeVisible();
  });

  for (const [name, text] of [
    ['mark-up', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['quotes', `"'\`&amp;\\u003c`],
    ['emoji only', '🙂🙂🙂'],
    ['bidi controls', '\u202Eabc\u2066def'],
    ['ten thousand characters', 'abc '.repeat(2500)],
  ] as const) {
    test(`${name} in it is shown as text, never run`, async ({ page }) => {
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('dialog', (dialog) => wrong.push(dialog.message()));
      await openExplorer(page, `?q=${encodeURIComponent(text)}`);
      await expect(wordsBox(page)).toHaveValue(text.slice(0, 200));
      await expect(status(page)).toHaveText(/association/);
      expect(await page.locator('.explorer img, .explorer script').count()).toBe(0);
      expect(wrong).toEqual([]);
    });
  }
});
