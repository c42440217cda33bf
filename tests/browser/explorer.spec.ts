import { expect, test } from '@playwright/test';
import { findBarriers, findFaintText } from '../support/check-accessibility.ts';
import {
  fixture,
  notes,
  openExplorer,
  options,
  status,
  titles,
  wordsBox,
} from '../support/drive-explorer.ts';

test.describe('the explorer', () => {
  for (const [locale, typed, found] of [
    ['fr', 'chichaoua', /Annawat/],
    ['fr', 'Shishawa', /Annawat/],
    ['ar', 'شيشاوة', /النواة/],
    ['zgh', 'ⵛⵉⵛⴰⵡⴰ', /./],
  ] as const) {
    test(`finds by “${typed}” in ${locale}, and says why`, async ({ page }) => {
      await openExplorer(page, '', { locale });
      await wordsBox(page).fill(typed);
      await expect(titles(page).filter({ hasText: found }).first()).toBeVisible();
      await expect(notes(page).first()).not.toBeEmpty();
      // A browser remembers addresses: words that are being typed stand in none.
      await expect(page).toHaveURL(/\/associations\/$/);
      await wordsBox(page).press('Enter');
      await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(typed)}`));
    });
  }

  test('narrows by any combination, with counts beside the values', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openExplorer(page, '', { site: fixture() });
    await page.locator('summary', { hasText: 'Domaines' }).click();
    const women = page.locator('.choice-filter[open] .check', { hasText: 'Femmes et égalité' });
    const count = Number(await women.locator('.count').textContent());
    expect(count).toBeGreaterThan(0);
    await women.getByRole('checkbox').check();
    await expect(status(page)).toHaveText(count === 1 ? '1 association' : `${count} associations`);
    const needs = page.locator('.marks .check', { hasText: 'Disent ce qui leur manque' });
    await needs.hover();
    await expect(needs.locator('.count')).toHaveText(/^\d+$/);
    const both = Number(await needs.locator('.count').textContent());
    await needs.getByRole('checkbox').check();
    await expect(page).toHaveURL(/focus=.*needs=yes/);
    await expect(titles(page)).toHaveCount(both);
    await page.getByRole('button', { name: 'Enlever tous les filtres' }).click();
    await expect(page).toHaveURL(/associations\/$/);
  });

  test('narrows by what is free, open to walk in, and of a kind', async ({ page }) => {
    const site = process.env.TWIZA_REFERRAL_URL ?? '';
    await page.setViewportSize({ width: 1280, height: 900 });
    await openExplorer(page, '', { site });
    const mark = (name: string) => page.locator('.marks .check', { hasText: name });
    await expect(mark('Service gratuit').locator('.count')).toHaveText('3');
    await expect(mark('Sans rendez-vous').locator('.count')).toHaveText('2');
    // Nobody in this directory says what they need: it is not asked.
    await expect(mark('Disent ce qui leur manque')).toHaveCount(0);
    await mark('Sans rendez-vous').getByRole('checkbox').check();
    await expect(titles(page)).toHaveCount(2);
    await page.locator('summary', { hasText: 'Type de structure' }).click();
    const kind = page.locator('.choice-filter[open] .check', { hasText: 'Coopérative' });
    await expect(kind.locator('.count')).toHaveText('1');
    await kind.getByRole('checkbox').check();
    await expect(titles(page)).toHaveText([/Tifaout/]);
    await expect(page).toHaveURL(/kind=cooperative.*walkIn=yes|walkIn=yes.*kind=cooperative/);
    await page.getByRole('button', { name: 'Enlever « Sans rendez-vous »' }).click();
    await page.getByRole('button', { name: 'Enlever « Coopérative »' }).click();
    await expect(page).toHaveURL(/associations\/$/);
    // Hers is free to be listened to and has a price for a course.
    await openExplorer(page, '?service=training-course&free=yes', { site });
    await expect(titles(page)).toHaveText([/Tifaout/]);
  });

  for (const typed of ['0528000001', '+212 5 28 00 00 01', '٠٥٢٨٠٠٠٠٠١', 'amal@fixture.example']) {
    test(`finds whose ${typed} is`, async ({ page }) => {
      await openExplorer(page, '', { site: process.env.TWIZA_REFERRAL_URL ?? '' });
      await wordsBox(page).fill(typed);
      await expect(titles(page)).toHaveText([/Amal/]);
    });
  }

  test('has its answers beside what narrows them, where there is room', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openExplorer(page);
    for (const typed of ['', 'on m’a frappée']) {
      await wordsBox(page).fill(typed);
      await expect(page.locator('#help-now')).toBeVisible({ visible: typed !== '' });
      const [panel, found] = await Promise.all(
        ['.filter-panel', '.found'].map((part) => page.locator(part).boundingBox()),
      );
      expect(found?.y).toBeLessThan((panel?.y ?? 0) + 200);
      expect(found?.x).toBeGreaterThan((panel?.x ?? 0) + (panel?.width ?? 0));
    }
  });

  test('leaves who is there at that moment', async ({ page }) => {
    const name = 'Association inventée Portes ouvertes';
    // Its shelter never closes; the federation has office hours, and a Sunday is none of them.
    await page.clock.setFixedTime(new Date('2027-06-06T10:00Z'));
    await openExplorer(page, '', { site: fixture() });
    await expect(titles(page).filter({ hasText: 'Réseau des inventés' })).toHaveCount(1);
    await openExplorer(page, '?open=now', { site: fixture() });
    await expect(titles(page)).toHaveText([name]);
    await page.clock.setFixedTime(new Date('2027-06-07T10:00Z'));
    await page.reload();
    await expect(titles(page).filter({ hasText: 'Réseau des inventés' })).toHaveCount(1);
  });

  test('where nobody is says so and offers the nearest', async ({ page }) => {
    await openExplorer(page, '?focus=school-education&province=marrakech', { site: fixture() });
    await expect(status(page)).toHaveText('Aucune association trouvée');
    await expect(
      page.getByText(/Marrakech\s: aucune association n’est encore inscrite pour cela\./),
    ).toBeVisible();
    await expect(page.getByText(/Les plus proches qui répondent/)).toBeVisible();
    await page.locator('.empty .chips').last().getByRole('button').first().click();
    await expect(page).toHaveURL(/focus=school-education&province=(guelmim|chichaoua)$/);
    await expect(titles(page).first()).toBeVisible();
  });

  test('a place that is typed and that nobody serves is known as a place', async ({ page }) => {
    await openExplorer(page);
    const empty = page.locator('.place-filter option').filter({ hasText: /^[A-Za-z]+ \(0\)$/ });
    const name = ((await empty.first().textContent()) ?? '').replace(' (0)', '');
    await wordsBox(page).fill(name);
    await expect(
      page.getByText(new RegExp(`${name}\\s: aucune association n’est encore inscrite`)),
    ).toBeVisible();
    await expect(page.getByText(/Les plus proches qui répondent/)).toBeVisible();
  });

  test('what is typed is kept: no false nearest, and no town for a street', async ({ page }) => {
    await openExplorer(page, '?q=alphabétisation Taza');
    // The words say a need, which the box offers: whom they find says nothing of who answers it.
    await expect(page.locator('#explorer-options')).toContainText('Taza');
    await expect(page.getByText('Aucune association ne correspond à ces mots.')).toBeVisible();
    // Who is offered as the nearest has these words; that nobody in any province does is not said of a need.
    await expect(page.getByText('dans une autre province.')).toHaveCount(0);
    for (const street of ['sidi moumen', 'avenue hassan II', 'hay salam']) {
      // Somebody may be found in such a street; nobody is missed in a town of its name.
      await wordsBox(page).fill(street);
      await expect(page.locator('.outcome .is-waiting')).toHaveCount(0);
      await expect(page.getByText('encore inscrite à')).toHaveCount(0);
    }
    // Where nobody has a name like it.
    await openExplorer(page, '', { site: fixture() });
    await wordsBox(page).fill('marrakesj ');
    await expect(page.getByText('Vouliez-vous dire :')).toBeVisible();
    await page.locator('.empty').getByRole('button', { name: 'Marrakech' }).click();
    await expect(page).toHaveURL(/province=marrakech$/);
  });

  test('the nearest keep the need, and say how many kilometres off they are', async ({ page }) => {
    await openExplorer(page, '?q=écoute Taza');
    const nearest = page
      .locator('.empty')
      .getByRole('button', { name: / · à [\d\s]+ km environ$/ })
      .first();
    await nearest.click();
    await expect(page).toHaveURL(/q=%C3%A9coute&province=/);
    await expect(titles(page).first()).toBeVisible();
  });

  test('orders by nearness on request, and the position stays on the phone', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 31.55, longitude: -8.76 });
    await openExplorer(page, '', { site: fixture() });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Ordre').selectOption('near');
    await expect(notes(page).first()).toContainText('km');
    const said = await notes(page).allTextContents();
    const distances = said.map((note) =>
      Number(/([\d\s]+) km/.exec(note)?.[1]?.replace(/\s/g, '')),
    );
    // Of whom only the province is known, no distance is said.
    expect(distances.length).toBeGreaterThan(1);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(asked.filter((url) => /31\.5|8\.76/.test(url))).toEqual([]);
    await expect(page).toHaveURL(/\?sort=near$/);
  });

  test('without a position asks for a province', async ({ page, context }) => {
    await context.clearPermissions();
    await openExplorer(page);
    await page.getByLabel('Ordre').selectOption('near');
    await expect(page.getByText('Choisissez une province, ou réessayez.')).toBeVisible();
  });

  test('shows its results on the map, which follows the filters', async ({ page }) => {
    await openExplorer(page, '', { site: fixture() });
    await page.getByRole('button', { name: 'Afficher la carte détaillée' }).click();
    const chichaoua = page.locator('.map-list li', { hasText: 'Chichaoua' }).locator('.count');
    await expect(chichaoua).toHaveText('2');
    await expect(page).toHaveURL(/#map$/);
    await wordsBox(page).fill('Tifaouine');
    await expect(chichaoua).toHaveText('1');
    await expect(page.locator('.map-mark[role=img]').first()).toHaveAccessibleName(
      /Aucune association trouvée/,
    );
    await wordsBox(page).fill('');
    await expect(chichaoua).toHaveText('2');
    await page.getByRole('button', { name: 'Masquer la carte' }).click();
    await expect(page.locator('.map-list')).toHaveCount(0);
    await expect(page).not.toHaveURL(/#map/);
  });

  test('its map may show streets, under the page’s policy', async ({ page }) => {
    await page.route('https://tile.openstreetmap.org/**', (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      }),
    );
    await openExplorer(page, '#map');
    await page.getByRole('button', { name: 'Afficher les rues' }).click();
    await expect(page.locator('.leaflet-tile-loaded').first()).toBeVisible();
  });
});

for (const locale of ['ar', 'fr', 'zgh']) {
  test(`the explorer puts a barrier before nobody in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openExplorer(page, '', { locale });
    await page.locator('.panel-switch').click();
    await page.locator('.choice-filter summary').first().click();
    await wordsBox(page).fill('chichaoua');
    await expect(options(page).first()).toBeVisible();
    // While an answer is on its way, the one before it fades.
    await expect(page.locator('.outcome .is-waiting')).toHaveCount(0);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findFaintText(page)).toEqual([]);
  });
}
