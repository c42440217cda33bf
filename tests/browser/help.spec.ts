import { expect, type Page, test } from '@playwright/test';

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '', viewport: { width: 360, height: 780 } });

async function ask(page: Page, service: string, province: string): Promise<void> {
  await page.locator('select[name="service"]').selectOption(service);
  await page.locator('select[name="province"]').selectOption(province);
  await page.locator('[data-ask] button[type=submit]').click();
}

for (const locale of ['fr', 'ar'] as const) {
  test(`the question leads to a number to call, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await ask(page, 'listening-reception', 'guelmim');
    await expect(page).toHaveURL(`/${locale}/help/listening-reception/guelmim/`);
    const answer = page.locator('.answer').first();
    await expect(answer.locator('a[href="tel:+212528000000"]')).toBeInViewport({ ratio: 0.1 });
  });
}

test('where nobody serves, the page says so, names the nearest and takes a report', async ({
  page,
}) => {
  await page.goto('/fr/help/shelter/');
  const notice = page.locator('#guelmim');
  await expect(notice).toBeHidden();
  await page.goto('/fr/');
  await ask(page, 'shelter', 'guelmim');
  await expect(page).toHaveURL('/fr/help/shelter/#guelmim');
  await expect(notice).toBeInViewport();
  await expect(notice).toContainText('Guelmim');
  await expect(notice.locator('a[href="/fr/regions/guelmim-oued-noun/"]')).toBeVisible();
  await expect(notice.getByRole('link', { name: 'Dire ce qui manque ici' })).toBeVisible();
});

test('“near me” chooses the province by itself, and asks the phone only then', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 31.55, longitude: -8.77 });
  await page.goto('/fr/help/');
  await page.getByRole('button', { name: 'Près de moi' }).click();
  await expect(page.locator('select[name="province"]')).toHaveValue('chichaoua');
  await expect(page.locator('[data-ask] [role=status]')).toContainText('n’est envoyée à personne');
});

test('a phone outside the country, or one that does not tell, leaves the list to choose from', async ({
  page,
  context,
}) => {
  await page.goto('/ar/help/');
  const says = page.locator('[data-ask] [role=status]');
  await page.locator('[data-near]').click();
  await expect(says).toHaveText(/لم يعط الهاتف موقعه/);
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 50.85, longitude: 4.35 });
  await page.locator('[data-near]').click();
  await expect(says).toHaveText(/خارج المغرب/);
  await expect(page.locator('select[name="province"]')).toBeFocused();
});

test('a choice of public leaves the answers that are for it', async ({ page }) => {
  await page.goto(`${process.env.TWIZA_URL}/fr/help/training-course/al-haouz/`);
  const answers = page.locator('.answer');
  const all = await answers.count();
  await page.getByRole('radio', { name: 'Femmes' }).check();
  const women = answers.filter({
    has: page.locator('a[href="/fr/audiences/women/"]'),
    visible: true,
  });
  // Who names no public may be for anybody, and stays.
  const open = await page.locator('.answer:not([data-for])').count();
  await expect(answers.filter({ visible: true })).toHaveCount((await women.count()) + open);
  expect((await women.count()) + open).toBeLessThan(all);
  await page.getByRole('radio', { name: 'Tout voir' }).check();
  await expect(answers.filter({ visible: true })).toHaveCount(all);
});

/** What the associations of the first content give. */
const needs = ['psychosocial', 'training-course', 'individual-support', 'listening-reception'];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const locale of ['fr', 'ar'] as const) {
      test(`the four needs of the first content are two taps from home, in ${locale}`, async ({
        page,
      }) => {
        for (const service of needs) {
          await page.goto(`${process.env.TWIZA_URL}/${locale}/`);
          await page.locator(`.tiles a[href$="/help/${service}/"]`).click();
          const first = page.locator('main .card').first().getByRole('link').first();
          const name = ((await first.textContent()) ?? '').trim();
          await first.click();
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
        }
      });

      test(`the third tap calls, in ${locale}`, async ({ page }) => {
        await page.goto(`/${locale}/`);
        await page.locator('.tiles a[href$="/help/listening-reception/"]').click();
        await page
          .locator('.chips a[href$="/help/listening-reception/guelmim/"]')
          .filter({ visible: true })
          .click();
        const call = page.locator('.answer a[href="tel:+212528000000"]').first();
        await expect(call).toBeInViewport({ ratio: 0.1 });
      });
    }
  });
}

test('an answer is handed on by what the phone offers, and without it by WhatsApp', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.share = async (data?: ShareData) => {
      // As a browser does, from the address of the page.
      document.body.dataset.shared = new URL(data?.url ?? '', document.baseURI).href;
    };
  });
  await page.goto(`${process.env.TWIZA_FIXTURE_URL}/fr/help/listening-reception/guelmim/?fbclid=x`);
  const share = page.getByRole('link', { name: 'Partager' });
  const address = 'https://fixture.example/fr/help/listening-reception/guelmim/';
  await expect(share).toHaveAttribute('href', `https://wa.me/?text=${address}`);
  await expect(share).toHaveAttribute('target', '_blank');
  await share.click();
  await expect(page.locator('body')).toHaveAttribute(
    'data-shared',
    /\/fr\/help\/listening-reception\/guelmim\/$/,
  );
});
