/** The one form of a language becomes that of a record on the phone. */
import { expect, type Page, test } from '@playwright/test';
import { createDirectory } from '#directory/directory.ts';
import { leaveOutEndedParts } from '#directory/leave-out-ended.ts';
import { listReaderGaps } from '#directory/reader-gaps.ts';
import { fillForm } from '#features/proposals/intake/fill-form.ts';
import { readCountryDay } from '#model/country-day.ts';
import { locales } from '#model/locales.ts';
import type { Site } from '#model/site.ts';
import { readContent } from '#records/read-content.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { openForm, untilFilled } from '../support/open-form.ts';

const { TWIZA_URL = '', TWIZA_FIXTURE_URL = '' } = process.env;
const sensitive = 'annawat-foundation';

test.use({ viewport: { width: 360, height: 780 } });

const whole = (page: Page) => page.locator('form[data-proposal]').last();
const trouble = (page: Page) => page.locator('p[data-said]:not([hidden])');

/** What a browser sends of the form as it stands there. */
const readAnswers = (page: Page) =>
  whole(page).evaluate((form: HTMLFormElement) => [...new FormData(form)].map(String).sort());

test('it says in every language what the intake takes for shown', async ({ page }) => {
  const today = readCountryDay();
  const { records, site } = await readContent(contentOf('full-record'));
  const directory = createDirectory(records, [], site as Site, { today });
  for (const locale of locales)
    for (const record of directory.list.associations) {
      await openForm(page, TWIZA_FIXTURE_URL, locale, record.id);
      const version = await page.locator('[name=x-version]').last().inputValue();
      expect(version).toMatch(/^[\da-f]{12,}$/);
      const shown = [
        ...fillForm({ directory, locale, record: leaveOutEndedParts(record, today), version }),
      ];
      const expected = shown.map((answer) => String(answer).replaceAll('\r\n', '\n'));
      expect(await readAnswers(page)).toEqual(expected.sort());
    }
});

test('its title, its messages and its other languages are those of the record', async ({
  page,
}) => {
  await openForm(page, TWIZA_FIXTURE_URL, 'fr', 'short-name');
  const name = await page.locator('.propose-whose a').textContent();
  await expect(page).toHaveTitle(new RegExp(`^Corriger cette fiche · ${name} · `));
  await expect(page.locator('.propose-whose a')).toHaveAttribute(
    'href',
    /fr\/associations\/short-name\/$/,
  );
  await expect(page.locator('#languages a[hreflang=de]')).toHaveAttribute(
    'href',
    /\?id=short-name$/,
  );
  await expect(page.locator('[name=x-which]')).toHaveCount(0);
  await page.locator('[name=x-note]').last().fill('Un mot');
  const link = page.locator('a[data-share=whatsapp]');
  await link.evaluate((each) => each.addEventListener('click', (event) => event.preventDefault()));
  await link.click();
  const text = new URL((await link.getAttribute('href')) ?? '').searchParams.get('text');
  expect(text).toContain(
    `Correction\u00A0: ${name}\nhttps://fixture.example/fr/propose/associations/?id=short-name\n`,
  );
  const button = whole(page).locator('button.is-main');
  const mail = decodeURIComponent((await button.getAttribute('formaction')) ?? '');
  expect(mail).toMatch(new RegExp(`subject=Correction\u00A0: ${name}$`));
});

test('it says what the record leaves open that its reader asks, and nothing where it says all', async ({
  page,
}) => {
  const { records } = await readContent(contentOf('full-record'));
  for (const record of records.associations) {
    await openForm(page, TWIZA_FIXTURE_URL, 'fr', record.id);
    const gaps = listReaderGaps(record, readCountryDay());
    await expect(page.locator('.gaps li:visible')).toHaveCount(gaps.length);
    await expect(page.locator('.gaps')).toBeVisible({ visible: gaps.length > 0 });
  }
});

test('what was begun belongs to its record, also where that had a page of its own', async ({
  page,
}) => {
  await openForm(page, TWIZA_FIXTURE_URL, 'fr', 'short-name');
  await page.locator('[name=x-note]').last().fill('Un mot');
  await expect(page.locator('.draft')).toBeVisible();
  await openForm(page, TWIZA_FIXTURE_URL, 'fr', 'federation');
  await expect(page.locator('[name=x-note]').last()).toHaveValue('');
  await page.evaluate(() => {
    for (const [name, draft] of Object.entries(localStorage)) {
      localStorage.setItem(name.replace('associations/?id=short-name', 'short-name/'), draft);
      localStorage.removeItem(name);
    }
  });
  await page.goto(`${TWIZA_FIXTURE_URL}/fr/propose/short-name/`);
  await expect(page).toHaveURL(/\/fr\/propose\/associations\/\?id=short-name$/);
  await untilFilled(page);
  await page.locator('[name=x-note]').last().focus();
  await expect(page.locator('[name=x-note]').last()).toHaveValue('Un mot');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
    'draft /fr/propose/associations/?id=short-name 1',
  ]);
});

test('a part that the address names is open', async ({ page }) => {
  await page.goto(`${TWIZA_FIXTURE_URL}/fr/propose/associations/?id=short-name#closed`);
  await untilFilled(page);
  await expect(page.locator('button[value=closed]')).toBeVisible();
});

for (const [what, prepare, id, said] of [
  ['an unknown id', async () => {}, 'nobody', 'pas de fiche sous cette adresse'],
  [
    'no network',
    (page: Page) => page.route('**/data/**', (route) => route.abort()),
    'short-name',
    'connexion',
  ],
] as const)
  test(`with ${what} it says so, and asks which association is meant`, async ({ page }) => {
    await prepare(page);
    await openForm(page, TWIZA_FIXTURE_URL, 'fr', id);
    await expect(trouble(page)).toContainText(said);
    await expect(page.locator('[name=x-which]').last()).toHaveValue(id);
    await page.locator('[name=x-note]').last().fill('Un mot');
    const link = page.locator('a[data-share=whatsapp]');
    await link.evaluate((each) =>
      each.addEventListener('click', (event) => event.preventDefault()),
    );
    await link.click();
    await expect(link).toHaveAttribute('href', /x-which/);
    const text = new URL((await link.getAttribute('href')) ?? '').searchParams.get('text');
    expect(text).toContain(`\nx-which=${id}\n`);
    expect(text).toContain('\nx-record=\n');
    // Nobody knows whether that is a sensitive record.
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.locator('[name=x-which]').last().fill('');
    await page.locator('form button.is-main').last().click();
    await expect(page.locator('[name=x-which]').last()).toBeFocused();
  });

test.describe('of a sensitive record', () => {
  test('the phone keeps nothing, neither before it knows nor after', async ({ page }) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/data/**', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`${TWIZA_URL}/fr/propose/associations/?id=${sensitive}`);
    await expect(whole(page)).toHaveAttribute('autocomplete', 'off');
    await expect(whole(page)).toHaveAttribute('inert', '');
    answer();
    await page.waitForURL('**/sensitive/?id=*');
    await untilFilled(page);
    await expect(page.locator('[name=x-record]').last()).toHaveValue(sensitive);
    await expect(whole(page)).toHaveAttribute('autocomplete', 'off');
    await page.locator('[name=x-note]').last().fill('Un mot');
    await page.locator('[name=x-note]').last().blur();
    await page.locator('form button.is-main').last().click();
    // As on every sensitive page: whether it was left at once. Nobody left it.
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({
      left: '',
    });
    await expect(page.locator('.draft')).toHaveCount(0);
  });

  test('whom to call stands first, and one leaves at once', async ({ page }) => {
    await page.route('https://www.wikipedia.org/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Harmless</h1>' }),
    );
    await page.goto(`${TWIZA_URL}/fr/`);
    await openForm(page, TWIZA_URL, 'fr', sensitive);
    await expect(page.locator('.help-now a').first()).toHaveAttribute('href', 'tel:8350');
    await page.getByRole('link', { name: 'Quitter cette page' }).click();
    await expect(page.getByRole('heading', { name: 'Harmless' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/fr\/$/);
  });

  test('its page leads to a form that says so before its file has come', async ({ page }) => {
    await page.goto(`${TWIZA_URL}/fr/associations/${sensitive}/`);
    await page.route('**/data/**', (route) => route.abort());
    await page.locator(`a[href*="?id=${sensitive}"][href*=propose]`).first().click();
    await expect(page.locator('.help-now a').first()).toBeInViewport();
    await expect(page.locator('#leave')).toBeInViewport();
  });

  test('where it is and who works there is not asked', async ({ page }) => {
    await openForm(page, TWIZA_URL, 'fr', sensitive);
    await expect(trouble(page)).toContainText('Pour protéger des personnes');
    const file = await page.request.get(`${TWIZA_URL}/data/associations/${sensitive}.json`);
    const { withheld } = await file.json();
    expect(withheld).not.toEqual([]);
    for (const name of withheld) await expect(page.locator(`[name^="${name}"]`)).toHaveCount(0);
    await expect(page.locator('[name^="places.0.province"]')).toHaveCount(1);
  });
});

test.describe('without the network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a form that was seen opens again, that of a sensitive record blank', async ({
    page,
    context,
  }) => {
    const kept = () =>
      page.evaluate(async () => {
        const keys = await (await caches.open('pages')).keys();
        return keys.map(({ url }) => new URL(url).pathname).sort();
      });
    await page.goto(`${TWIZA_URL}/fr/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await openForm(page, TWIZA_URL, 'fr', sensitive);
    await openForm(page, TWIZA_URL, 'fr', 'khotwa');
    await expect.poll(kept).toContain('/data/associations/khotwa.json');
    expect(await kept()).not.toContain(`/data/associations/${sensitive}.json`);
    expect(await kept()).toContain('/fr/propose/associations/');
    await context.setOffline(true);
    await openForm(page, TWIZA_URL, 'fr', 'khotwa');
    await expect(page).toHaveTitle(/Khotwa/);
    await openForm(page, TWIZA_URL, 'fr', sensitive);
    await expect(trouble(page)).toContainText('connexion');
    await context.setOffline(false);
    await page.goto(`${TWIZA_URL}/fr/kept/`);
    const entry = page.locator('[data-kept] li', { hasText: 'Corriger cette fiche' });
    await entry.getByRole('button', { name: /^Supprimer/ }).click();
    await expect(entry).toHaveCount(0);
    await expect.poll(kept).not.toContain('/data/associations/khotwa.json');
  });
});
