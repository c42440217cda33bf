/** What the phone does for those who give and those who look for money. */
import { expect, test } from '@playwright/test';

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '', viewport: { width: 360, height: 780 } });

test('a sponsor says what they can give, and sees which needs fit, and why', async ({ page }) => {
  await page.goto('/fr/support/');
  await page.locator('a[href="/fr/support/give/"]').click();
  await page.locator('input[name="ways"][value="money"]').check();
  await page.locator('[data-match] button[type="submit"]').click();
  const needs = page.locator('[data-match-list] li');
  await expect(needs).toHaveCount(1);
  await expect(needs).toContainText('Un puits inventé');
  await expect(needs).toContainText(/9\s000 sur 30\s000 dirhams.*De l’argent/);
  // What is ticked stands in the address, where it can be sent on, and goes to no host.
  await expect(page).toHaveURL(/#ways=money$/);
  await page.locator('input[name="ways"][value="goods"]').check();
  await expect(needs).toHaveCount(2);
  await page.locator('input[name="focusAreas"][value="school-education"]').check();
  await expect(needs).toHaveText(/Vingt tables d’école/);
  // Everybody finds their own place, though nobody asks for anything there.
  await page.locator('select[name="provinces"]').selectOption('marrakech');
  await expect(needs).toHaveCount(0);
});

test('a need that was chosen in an address is shown at once', async ({ page }) => {
  await page.goto('/fr/support/give/#ways=money&provinces=chichaoua');
  await expect(page.locator('[data-match-list] li')).toContainText('Lieu');
});

test('a profile leads to the calls that fit it, with what fits and what does not', async ({
  page,
}) => {
  await page.goto('/fr/associations/every-field/');
  await page.locator('a[href="/fr/partners/?id=every-field"]').click();
  await page.locator('a[href$="/fr/calls/fit/?id=every-field"]').click();
  await expect(page.locator('[data-whose]')).toHaveAttribute(
    'href',
    /\/fr\/associations\/every-field\/$/,
  );
  const call = page.locator('[data-list="fits"] li').filter({ hasText: 'Appel à projets d’essai' });
  await expect(call.locator('[data-reasons]')).toContainText('Domaine');
  await expect(call).toContainText('Sur invitation');
  await expect(page.locator('[data-list="past"] > li')).toHaveCount(1);
  await expect(page.locator('#languages a[hreflang="ar-MA"]')).toHaveAttribute(
    'href',
    /\?id=every-field$/,
  );
});

test('says what to do without an association, and for one that nobody knows', async ({ page }) => {
  await page.goto('/fr/calls/fit/');
  await expect(page.locator('[data-said="blank"]')).toBeVisible();
  await page.goto('/fr/calls/fit/?id=nobody-here');
  await expect(page.locator('[data-said="unknown"]')).toBeVisible();
  for (const id of ['__proto__', '..%2Fx', 'by-name', '%3Cb%3E', '%E0%A4%A', 'a'.repeat(3000)]) {
    await page.goto(`/fr/calls/fit/?id=${id}`);
    await expect(page.locator('[data-said="unknown"]')).toBeVisible();
  }
});

test('the phone counts the days that are left of a call', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2096-12-10T12:00:00Z'));
  await page.goto('/fr/calls/trial-call/');
  await expect(page.locator('[data-left]')).toContainText('· dans 5 jours');
});
