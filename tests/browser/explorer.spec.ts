import { expect, type Page, test } from '@playwright/test';
import { findBarriers, findFaintTextInTheDark } from '../support/check-accessibility.ts';

const open = async (page: Page, search = '', locale = 'fr') => {
  await page.goto(`/${locale}/associations/${search}`);
  // The explorer is alive once its box answers the keyboard.
  await expect(page.getByRole('combobox', { name: box[locale] ?? '' })).toBeVisible();
};
const box: Record<string, RegExp> = {
  fr: /Un nom, un lieu/,
  ar: /اسم أو مكان/,
  zgh: /Un nom, un lieu/,
};
const words = (page: Page) => page.locator('#explorer-words');
/** What the box offers; the lists of places and orders have options of their own. */
const options = (page: Page) => page.locator('#explorer-options').getByRole('option');
const titles = (page: Page) => page.locator('.results .card h2');
const status = (page: Page) => page.getByRole('status').first();

test.describe('the explorer', () => {
  for (const [locale, typed, found] of [
    ['fr', 'chichaoua', /Annawat/],
    ['fr', 'Shishawa', /Annawat/],
    ['ar', 'شيشاوة', /النواة/],
    ['zgh', 'ⵛⵉⵛⴰⵡⴰ', /./],
  ] as const) {
    test(`finds by “${typed}” in ${locale}, and says why`, async ({ page }) => {
      await open(page, '', locale);
      await words(page).fill(typed);
      await expect(titles(page).filter({ hasText: found }).first()).toBeVisible();
      await expect(page.locator('.results .note').first()).not.toBeEmpty();
      await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(typed)}`));
    });
  }

  test('takes a suggested place as a filter, by keyboard alone', async ({ page }) => {
    await open(page);
    await words(page).pressSequentially('chich');
    const option = options(page).filter({ hasText: 'Chichaoua' });
    await expect(option).toBeVisible();
    await expect(words(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(words(page)).toHaveAttribute(
      'aria-activedescendant',
      (await option.getAttribute('id')) ?? '',
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?province=chichaoua$/);
    await expect(words(page)).toHaveValue('');
    await expect(page.getByRole('button', { name: 'Enlever « Chichaoua »' })).toBeVisible();
    await expect(status(page)).toHaveText(/^\d+ associations?$/);
  });

  test('Escape shuts the suggestions, then empties the box', async ({ page }) => {
    await open(page);
    await words(page).fill('chich');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(words(page)).toHaveValue('chich');
    await page.keyboard.press('Escape');
    await expect(words(page)).toHaveValue('');
  });

  test('keeps its state in the address: back, forward, reload, share', async ({
    page,
    context,
  }) => {
    await open(page);
    await page.getByLabel('Où ?').selectOption({ label: 'Chichaoua (2)' });
    await expect(page).toHaveURL(/province=chichaoua/);
    await page.getByLabel(/Aussi celles/).check();
    await expect(page).toHaveURL(/covers=chichaoua/);
    await expect(status(page)).toHaveText(/^(?!2 )\d+ associations$/);
    const many = await status(page).textContent();
    await page.goBack();
    await expect(page).toHaveURL(/province=chichaoua/);
    await expect(page.getByLabel(/Aussi celles/)).not.toBeChecked();
    await page.goBack();
    await expect(page.getByLabel('Où ?')).toHaveValue('');
    await page.goForward();
    await page.goForward();
    await expect(status(page)).toHaveText(many ?? '');
    const all = await titles(page).allTextContents();
    await page.reload();
    await expect(titles(page)).toHaveText(all);
    const shared = await context.newPage();
    await shared.goto(page.url());
    await expect(titles(shared)).toHaveText(all);
  });

  test('goes back to its results from a profile', async ({ page }) => {
    await open(page);
    await words(page).fill('femmes');
    await expect(page.locator('.results .note').first()).toBeVisible();
    const all = await titles(page).allTextContents();
    await titles(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/associations\/[a-z-]+\/$/);
    await page.goBack();
    await expect(words(page)).toHaveValue('femmes');
    await expect(titles(page)).toHaveText(all);
  });

  test('narrows by any combination, with counts beside the values', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page);
    await page.locator('summary', { hasText: 'Domaines' }).click();
    const value = page.locator('.choice-filter[open] .check').filter({ hasNotText: /^.*\D0$/ });
    const first = value.first();
    const count = Number(await first.locator('.count').textContent());
    await first.getByRole('checkbox').check();
    await expect(status(page)).toHaveText(count === 1 ? '1 association' : `${count} associations`);
    await page.getByLabel('Disent ce qui leur manque').check();
    await expect(page).toHaveURL(/focus=.*needs=yes/);
    await page.getByRole('button', { name: 'Enlever tous les filtres' }).click();
    await expect(page).toHaveURL(/associations\/$/);
  });

  test('where nobody is says so and offers the nearest', async ({ page }) => {
    await open(page);
    await words(page).fill('Zagora');
    await expect(page.getByText('Personne n’est encore inscrit pour cela à Zagora.')).toBeVisible();
    await expect(page.getByText(/Les plus proches qui répondent/)).toBeVisible();
    await page.locator('.empty .chips').last().getByRole('button').first().click();
    await expect(page).toHaveURL(/\?province=/);
    await expect(titles(page).first()).toBeVisible();
  });

  test('orders by nearness on request, and the position stays on the phone', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 31.55, longitude: -8.76 });
    await open(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Ordre').selectOption('near');
    await expect(page.locator('.results .note').first()).toContainText('km');
    const notes = await page.locator('.results .note').allTextContents();
    const distances = notes.map((note) => Number(/(\d+) km/.exec(note)?.[1]));
    expect(distances.length).toBeGreaterThan(3);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(asked.filter((url) => /31\.5|8\.76/.test(url))).toEqual([]);
    await expect(page).toHaveURL(/\?sort=near$/);
  });

  test('shows what stands in the texts, with the words marked', async ({ page }) => {
    await open(page);
    await words(page).fill('quatre communes');
    const texts = page.getByRole('region', { name: 'Dans les textes' });
    const project = texts.getByRole('listitem').filter({ hasText: 'Projets' });
    await expect(project.first().locator('mark').first()).toHaveText(/quatre|communes/);
    await project.first().getByRole('link').click();
    await expect(page).toHaveURL(/\/fr\/projects\//);
  });

  test('texts that do not come are told, and a tap tries again', async ({ page }) => {
    await open(page);
    await page.route('**/pagefind/*.js*', (route) => route.abort());
    await words(page).fill('quatre communes');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Les textes ne sont pas arrivés');
    await page.unroute('**/pagefind/*.js*');
    await alert.getByRole('button').click();
    await expect(page.locator('.text-results mark').first()).toBeVisible();
  });

  test('shows its results on the map, which follows the filters', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Afficher la carte détaillée' }).click();
    const line = (name: string) => page.locator('.map-list li', { hasText: name });
    await expect(line('Chichaoua').locator('.count')).toHaveText('2');
    await expect(page).toHaveURL(/#map$/);
    await page.route('https://tile.openstreetmap.org/**', (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      }),
    );
    await page.getByRole('button', { name: 'Afficher les rues' }).click();
    await expect(page.locator('.leaflet-tile-loaded').first()).toBeVisible();
    await words(page).fill('violences');
    await expect(line('Chichaoua').locator('.count')).toHaveText('1');
    await words(page).fill('');
    await expect(line('Chichaoua').locator('.count')).toHaveText('2');
    await page.getByRole('button', { name: 'Masquer la carte' }).click();
    await expect(page.locator('.map-list')).toHaveCount(0);
    await expect(page).not.toHaveURL(/#map/);
  });

  test('without a position asks for a province', async ({ page, context }) => {
    await context.clearPermissions();
    await open(page);
    await page.getByLabel('Ordre').selectOption('near');
    await expect(page.getByText('Choisissez une province, ou réessayez.')).toBeVisible();
  });
});

test.describe('what is wrong', () => {
  for (const [name, text] of [
    ['mark-up', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['quotes', `"'\`&amp;\\u003c`],
    ['emoji only', '🙂🙂🙂'],
    ['bidi controls', '\u202Eabc\u2066def'],
    ['ten thousand characters', 'abc '.repeat(2500)],
  ] as const) {
    test(`${name} in the address is shown as text, never run`, async ({ page }) => {
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('dialog', (dialog) => wrong.push(dialog.message()));
      await open(page, `?q=${encodeURIComponent(text)}`);
      await expect(words(page)).toHaveValue(text.slice(0, 200));
      await expect(status(page)).toHaveText(/association/);
      expect(await page.locator('.explorer img, .explorer script').count()).toBe(0);
      expect(wrong).toEqual([]);
    });
  }

  test('values that no filter has are dropped with a word', async ({ page }) => {
    await open(page, '?focus=nothing&province=chichaoua&page=x&utm=1');
    await expect(page.getByText(/laissée de côté\s: focus=nothing · page=x · utm=1/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Enlever « Chichaoua »' })).toBeVisible();
  });

  test('a file that does not come is told, what is there stays, and a tap tries again', async ({
    page,
  }) => {
    await open(page);
    await words(page).fill('femmes');
    await expect(page.locator('.results .note').first()).toBeVisible();
    const before = await titles(page).allTextContents();
    await page.route('**/finder/**', (route) => route.fulfill({ status: 404 }));
    await words(page).fill('zagoura xylophone');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('n’est pas arrivée');
    await expect(titles(page)).toHaveText(before);
    await page.unroute('**/finder/**');
    await alert.getByRole('button').click();
    await expect(alert).toHaveCount(0);
    await expect(titles(page)).not.toHaveText(before);
  });

  test('ten thousand characters in the box are answered', async ({ page }) => {
    await open(page);
    await words(page).fill('سلام عليكم '.repeat(1000));
    await expect(page.locator('.empty')).toBeVisible();
    await words(page).fill('chichaoua');
    await expect(titles(page).filter({ hasText: 'Annawat' })).toBeVisible();
  });

  test('an earlier answer that arrives after a later one is not shown', async ({ page }) => {
    await open(page);
    const held: (() => void)[] = [];
    await page.route('**/finder/**', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue().catch(() => {});
    });
    await words(page).fill('femmes');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await page.unroute('**/finder/**');
    await words(page).fill('zagora');
    await expect(page.getByText(/inscrit pour cela à Zagora/)).toBeVisible();
    for (const release of held) release();
    await expect(page.getByText(/Les plus proches qui répondent/)).toBeVisible();
    await expect(titles(page)).toHaveCount(0);
  });
});

for (const locale of ['ar', 'fr', 'zgh']) {
  test(`the explorer puts a barrier before nobody in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page, '', locale);
    await words(page).fill('chichaoua');
    await expect(options(page).first()).toBeVisible();
    await page.locator('.panel-switch').click();
    await page.locator('.choice-filter summary').first().click();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findFaintTextInTheDark(page)).toEqual([]);
  });
}
