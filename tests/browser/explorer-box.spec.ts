import { expect, test } from '@playwright/test';
import { fixture, openExplorer, options, status, wordsBox } from '../support/drive-explorer.ts';

test.describe('the box of the explorer', () => {
  test('takes a suggested place as a filter, by keyboard alone', async ({ page }) => {
    await openExplorer(page, '', { site: fixture() });
    await wordsBox(page).pressSequentially('chich');
    const option = options(page).filter({ hasText: 'Chichaoua' });
    await expect(option).toBeVisible();
    await expect(wordsBox(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(wordsBox(page)).toHaveAttribute(
      'aria-activedescendant',
      (await option.getAttribute('id')) ?? '',
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?province=chichaoua$/);
    await expect(wordsBox(page)).toHaveValue('');
    await expect(page.getByRole('button', { name: 'Enlever « Chichaoua »' })).toBeVisible();
    await expect(status(page)).toHaveText('2 associations');
  });

  test('Escape shuts the suggestions, then empties the box', async ({ page }) => {
    await openExplorer(page, '', { site: fixture() });
    await wordsBox(page).fill('chich');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(wordsBox(page)).toHaveValue('chich');
    await page.keyboard.press('Escape');
    await expect(wordsBox(page)).toHaveValue('');
  });

  test('does not carry away what one taps below its suggestions', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await openExplorer(page);
    await wordsBox(page).pressSequentially('femmes');
    await expect(options(page).first()).toBeVisible();
    await page.locator('.panel-switch').click();
    await expect(page.locator('.filter-panel')).toBeVisible();
    await expect(options(page)).toHaveCount(0);
  });

  test('offers nothing to those who are not in it', async ({ page }) => {
    await openExplorer(page, '?q=chich', { site: fixture() });
    await expect(status(page)).toHaveText('2 associations');
    await expect(wordsBox(page)).toHaveAttribute('aria-expanded', 'false');
    await wordsBox(page).focus();
    await expect(wordsBox(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByText('Suggestions : 1')).toBeAttached();
    await page.keyboard.press('Tab');
    await expect(wordsBox(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(options(page)).toHaveCount(0);
  });

  test('offers what is needed in the place that is named, and Enter leads there', async ({
    page,
  }) => {
    await openExplorer(page, '', { site: fixture() });
    await wordsBox(page).fill('bghit chi wahed yesma3 liya f guelmim');
    await expect(options(page).first()).toContainText('Accueil et écoute · Guelmim');
    await expect(options(page).filter({ hasText: 'vouliez-vous dire' })).toHaveCount(0);
    await wordsBox(page).press('Enter');
    await expect(page).toHaveURL(/\?service=listening-reception&province=guelmim$/);
    await expect(wordsBox(page)).toHaveValue('');
    await expect(status(page)).toHaveText('1 association');
  });

  test('leads to the need of whoever presses Enter before it is understood', async ({ page }) => {
    const needs = Promise.withResolvers<void>();
    await page.route('**/needs.txt', async (route) => {
      await needs.promise;
      await route.continue();
    });
    await openExplorer(page, '', { site: fixture() });
    await wordsBox(page).fill('bghit chi wahed yesma3 liya f guelmim');
    await expect(status(page)).toHaveText('2 associations');
    await wordsBox(page).press('Enter');
    needs.resolve();
    await expect(page).toHaveURL(/\?service=listening-reception&province=guelmim$/);
    await expect(status(page)).toHaveText('1 association');
  });

  test('leads to the need of whoever typed it on another page, and back to the words', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`${fixture()}/fr/`);
    await page.locator('button[popovertarget=search]').click();
    const box = page.locator('#search input');
    await box.fill('bghit chi wahed yesma3 liya f guelmim');
    await box.press('Enter');
    await expect(page).toHaveURL(/\?service=listening-reception&province=guelmim$/);
    await expect(status(page)).toHaveText('1 association');
    await page.goBack();
    await expect(page).not.toHaveURL(/service=/);
  });

  test('keeps the need in sight of whoever comes with words, and says nothing false of the place', async ({
    page,
  }) => {
    await openExplorer(page, `?q=${encodeURIComponent('bghit makla f taza')}`);
    await expect(options(page)).toContainText([/Aide alimentaire et matérielle · Taza/]);
    await expect(page.locator('.empty')).toContainText('ne correspond à ces mots');
    await expect(page.locator('.empty')).not.toContainText('Taza');
    await options(page).first().click();
    await expect(page).toHaveURL(/\?service=food-material-aid&province=taza$/);
  });

  test('shows all needs where nothing is found, and keeps the place', async ({ page }) => {
    await openExplorer(page, '?province=chichaoua', { site: fixture() });
    await wordsBox(page).fill('zzzyyyxxx');
    await page.locator('.empty').getByRole('button', { name: 'Hébergement' }).click();
    await expect(page).toHaveURL(/\?service=shelter&province=chichaoua$/);
  });

  test('takes ten thousand characters that are pasted for the first of them', async ({ page }) => {
    await openExplorer(page, '', { site: fixture() });
    await wordsBox(page).focus();
    await page.keyboard.insertText('سلام عليكم '.repeat(1000));
    await expect(page.locator('.empty')).toBeVisible();
    expect((await wordsBox(page).inputValue()).length).toBeLessThanOrEqual(200);
    await wordsBox(page).fill('Tifaouine');
    await expect(status(page)).toHaveText('1 association');
  });

  test('asks for words that were typed before its script came', async ({ page }) => {
    const scripts = Promise.withResolvers<void>();
    await page.route('**/_astro/*.js', async (route) => {
      await scripts.promise;
      await route.continue();
    });
    await page.goto(`${fixture()}/fr/associations/`, { waitUntil: 'commit' });
    await wordsBox(page).fill('Tifaouine');
    scripts.resolve();
    await expect(status(page)).toHaveText('1 association');
    await expect(wordsBox(page)).toHaveValue('Tifaouine');
    await wordsBox(page).press('Enter');
    await expect(page).toHaveURL(/\?q=Tifaouine$/);
  });
});
