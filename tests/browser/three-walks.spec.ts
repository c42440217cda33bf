/** Three people at 360 px, each from the home page to what they sent: what one person finds, posts and answers in one sitting. */
import { expect, type Page, test } from '@playwright/test';
import { untilFilled } from '../support/open-form.ts';
import { type Received, receiveForms } from '../support/receive-forms.ts';

const { TWIZA_FIXTURE_URL = '' } = process.env;

test.use({ viewport: { width: 360, height: 780 } });

/** The answers of what a browser sent as text, by their names. */
function readSent(received: readonly Received[]): string {
  return received.map(({ body }) => body).join('\n');
}

async function openFooterLink(page: Page, path: string): Promise<void> {
  await page.locator(`footer a[href$="${path}"]`).click();
}

test('a volunteer from abroad, in German', async ({ page }) => {
  const host = await receiveForms(TWIZA_FIXTURE_URL);
  await page.goto(`${host.url}/de/`);
  await openFooterLink(page, '/de/volunteer/');

  // Finds what fits, and why.
  await page.locator('main a[href$="/volunteer/match/"]').click();
  await page.locator('[name=skills][value=teaching]').check({ force: true });
  await page.locator('[name=abroad]').check({ force: true });
  await page.locator('[data-match] button[type=submit]').click();
  const fits = page.locator('[data-match-list] li');
  await expect(fits).not.toHaveCount(0);
  await expect(fits.first()).toContainText('Fähigkeit');

  // Answers: what a role costs is said before how one applies.
  await fits.first().locator('a').first().click();
  const apply = page.locator('main a[href^="mailto:"]').first();
  await expect(apply).toHaveAttribute('href', /trial-role/);
  const [fee, button] = await Promise.all([
    page.getByText('150').first().boundingBox(),
    apply.boundingBox(),
  ]);
  expect(fee?.y).toBeLessThan(button?.y ?? 0);

  // Posts a wish: its telephone number is held back on the phone, and nothing goes before it is gone.
  await page.goBack();
  await page.goto(`${host.url}/de/volunteer/wishes/`);
  await page.locator('main .actions a[href$="/volunteers/new/"]').click();
  const text = page.locator('[name="text.de"]');
  await text.fill(
    'Ich unterrichte gern. Ruft mich an: null eins fünf eins zwei drei vier fünf sechs.',
  );
  await page.locator('[name=pseudonym]').fill('Granatapfel');
  await expect(page.locator('.answer-note.is-problem')).toContainText('Ruft mich an');
  await page.locator('[name=x-reach]').fill('essai@mail.example');
  await page.locator('form button.is-main').click();
  await expect(page.locator('[data-opening] [role=status]')).toContainText('markiert');
  await page.locator('form button.is-main').click();
  expect(host.received).toEqual([]);
  await text.fill('Ich unterrichte gern.');
  await expect(page.locator('.answer-note.is-problem')).toHaveCount(0);
  await page.locator('form button.is-main').click();
  await expect(page.locator('.preview')).toContainText('Granatapfel');
  await page.locator('form button.is-main').click();
  await expect.poll(() => host.received.length).toBe(1);
  expect(readSent(host.received)).toContain('Ich unterrichte gern.');
  await host.close();
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a student, in Arabic', async ({ page }) => {
    const host = await receiveForms(TWIZA_FIXTURE_URL);
    await page.goto(`${host.url}/ar/`);
    await openFooterLink(page, '/ar/volunteer/');
    await page.locator('main .card a').first().click();
    await expect(page.locator('main a[href^="mailto:"]').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    await page.goto(`${host.url}/ar/propose/`);
    await page.locator('main a[href$="/volunteers/new/"]').click();
    await page.locator('[name="text.ar"]').fill('أحب القراءة مع الأطفال يوم السبت.');
    await page.locator('[name=pseudonym]').fill('رمانة');
    await page.locator('[name=where]').selectOption('on-site');
    await page.locator('[name=x-reach]').fill('essai@mail.example');
    await page.locator('form button.is-main').click();
    await expect.poll(() => host.received.length).toBe(1);
    expect(readSent(host.received)).toContain('رمانة');
    await host.close();
  });
});

test('an association, in French', async ({ page }) => {
  const host = await receiveForms(TWIZA_FIXTURE_URL);
  await page.goto(`${host.url}/fr/`);

  // Finds somebody, and answers through the coordinator, with the reference and no name.
  await openFooterLink(page, '/fr/volunteer/wishes/');
  await page.locator('main .card a').first().click();
  const answer = page.locator('main a.is-main[href^="mailto:coordination@"]');
  await expect(answer).toHaveAttribute('href', /v-4x7q/);

  // Posts what it needs, from its own page.
  await page.goto(`${host.url}/fr/associations/short-name/`);
  await page.locator('.trust a[href*="/propose/"]').first().click();
  await untilFilled(page);
  await page.locator('main a[data-for]').click();
  await page.locator('.add-what a[href*="/needs/"]').click();
  await untilFilled(page);
  await page.locator('[name=direction]').selectOption('seeks');
  await page.locator('[name=kind]').selectOption({ index: 1 });
  await page.locator('[name="name.fr"]').fill('Une salle le samedi');
  await page.locator('[name="summary.fr"]').fill('Une salle inventée pour vingt personnes.');
  await page.locator('form button.is-main').click();
  await expect.poll(() => host.received.length).toBe(1);
  expect(readSent(host.received)).toContain('Une salle le samedi');

  // Answers what another one asked: the form knows the question.
  await page.goto(`${host.url}/fr/resources/trial-question/`);
  await page.locator('#answers ~ * a.button, section:has(#answers) a.button').first().click();
  await expect(page.locator('[name=answers]')).toHaveValue('trial-question');
  await expect(page.locator('[name=kind]')).toHaveValue('answer');
  await host.close();
});
