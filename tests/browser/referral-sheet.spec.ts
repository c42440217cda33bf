import { expect, type Page, test } from '@playwright/test';
import { locales } from '#model/locales.ts';
import { findBarriers, findFaintText } from '../support/check-accessibility.ts';
import { readQrCode } from '../support/read-qr-code.ts';

const site = process.env.TWIZA_REFERRAL_URL ?? '';
const three = ['amal-chichaoua', 'nour-marrakech', 'tifaout-guelmim'];
const shared = (locale: string, ids = three) => `/${locale}/refer/?ids=${ids.join()}`;
const records = (page: Page) => page.locator('.record-sheet');

test.use({ baseURL: site, viewport: { width: 360, height: 780 } });

for (const locale of ['ar', 'fr'] as const) {
  test(`from lists and a profile to a sheet that stays, in ${locale}`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${locale}/associations/`);
    await expect(page.locator('#sheet')).toBeHidden();
    const button = page.locator('.card .to-sheet[value="amal-chichaoua"]');
    await expect(button).toHaveAccessibleName(/Amal|الأمل/);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await page.goto(`/${locale}/help/training-course/guelmim/`);
    await page.locator('.answer .to-sheet[value="tifaout-guelmim"]').click();
    await page.goto(`/${locale}/associations/by-name/`);
    await page.locator('.compact-list .to-sheet[value="nour-marrakech"]').click();
    const other = await context.newPage();
    await other.goto(`/${locale}/associations/arabic-name/`);
    await other.locator('.actions .to-sheet').click();
    // The first tab hears of it.
    await expect(page.locator('#sheet')).toHaveAttribute('data-count', '4');
    await page.locator('#sheet').click();
    await expect(records(page)).toHaveCount(4);
    await records(page).last().getByRole('button').last().click();
    await expect(records(page)).toHaveCount(3);
    await expect(other.locator('.actions .to-sheet')).toHaveAttribute('aria-pressed', 'false');
  });

  test(`a sheet is whole in ${locale}: both names, numbers, hours, papers, the way`, async ({
    page,
  }) => {
    await page.goto(shared(locale));
    await expect(records(page)).toHaveCount(3);
    const sheet = page.locator('.sheet');
    for (const text of ['الأمل المتخيلة', 'inventée Amal', '05 28 00 00 01', '09:00–12:30'])
      await expect(sheet).toContainText(text);
    const words = {
      ar: ['المساعدة الاجتماعية', 'بطاقة التعريف الوطنية', 'خلف البلدية', 'قبل إرسال أحد'],
      fr: ['Assistante sociale', 'Carte nationale', 'Derrière la municipalité', 'Appeler avant'],
    };
    for (const text of words[locale]) await expect(sheet).toContainText(text);
  });
}

test('a week with Ramadan keeps to its column at every width', async ({ page }) => {
  const fixture = process.env.TWIZA_FIXTURE_URL;
  for (const locale of ['fr', 'es'] as const) {
    await page.goto(`${fixture}${shared(locale, ['every-field', 'open-doors'])}`);
    await expect(records(page)).toHaveCount(2);
    for (const width of [320, 360, 640, 768, 1024, 1280, 1400]) {
      await page.setViewportSize({ width, height: 800 });
      // What a part holds, by its boxes and by its lines of text.
      const beyond = await page.locator('.sheet-part').evaluateAll((parts) =>
        parts.flatMap((part) => {
          const { right } = part.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(part);
          return [...range.getClientRects()].map((rect) => rect.right - right);
        }),
      );
      expect(Math.max(...beyond), `${locale} ${width}`).toBeLessThanOrEqual(1);
    }
  }
});

test.describe('to a camera', () => {
  // Paper holds finer points than a screen.
  test.use({ deviceScaleFactor: 3 });

  test('its codes lead to the pages, and the sheet’s own opens it on another phone', async ({
    page,
    browser,
  }) => {
    await page.goto(shared('ar'));
    await expect(records(page)).toHaveCount(3);
    await page.locator('.share-sheet summary').click();
    const address = await readQrCode(page.locator('.share-sheet .qr'));
    expect(address).toBe(`${site}/ar/refer/?ids=${three.join()}`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1047 });
    for (const [at, id] of three.entries()) {
      const code = await readQrCode(records(page).nth(at).locator('.qr'));
      expect(code).toBe(`${site}/ar/associations/${id}/`);
    }
    const phone = await browser.newPage();
    await phone.goto(address ?? '');
    await expect(records(phone)).toHaveCount(3);
    await phone.close();
  });
});

test('every answer of help has its button, whatever its place on the page', async ({ page }) => {
  for (const path of ['training-course/guelmim', 'listening-reception/chichaoua']) {
    await page.goto(`/fr/help/${path}/`);
    const answers = page.locator('.answer');
    expect(await answers.count()).toBeGreaterThan(0);
    await expect(answers.locator('.to-sheet')).toHaveCount(await answers.count());
  }
});

test('the sheet is made in the language of its reader', async ({ page }) => {
  await page.goto(shared('fr'));
  await page.getByLabel('Langue de la fiche').selectOption('ar');
  await expect(page.locator('.sheet')).toHaveAttribute('dir', 'rtl');
  await expect(records(page).first().locator('h2')).toHaveText('جمعية الأمل المتخيلة بشيشاوة');
  await expect(page.locator('.sheet')).toContainText('ما تقدمه');
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'WhatsApp' }).first()).toHaveAttribute(
    'href',
    new RegExp(encodeURIComponent('/ar/refer/?ids=amal-chichaoua')),
  );
});

test('somebody else’s sheet leaves one’s own alone, until one takes it over', async ({ page }) => {
  await page.goto('/fr/associations/arabic-name/');
  await page.locator('.actions .to-sheet').click();
  await page.goto(shared('fr', ['nour-marrakech', 'nobody']));
  await expect(page.getByText('Introuvables')).toBeVisible();
  await expect(page.locator('#sheet')).toHaveAttribute('data-count', '1');
  await page.getByRole('button', { name: 'Tout ajouter à ma fiche' }).click();
  await expect(page).toHaveURL('/fr/refer/');
  await expect(page.locator('#sheet')).toHaveAttribute('data-count', '2');
  await expect(records(page)).toHaveCount(2);
});

test('an address that asks for too much, for nobody, or for nonsense says so', async ({ page }) => {
  const many = Array.from({ length: 998 }, (_, at) => `nobody-${at}`);
  const asked = ['nour-marrakech', 'nour-marrakech', ...many, '<b>', '../admin'];
  await page.goto(`/fr/refer/?ids=${encodeURIComponent(asked.join())}`);
  await expect(records(page)).toHaveCount(1);
  const choices = page.locator('.sheet-choices');
  await expect(choices).toContainText('30 sur 999 affichées.');
  await expect(choices).toContainText(/Introuvables dans l’annuaire.*nobody-0 · nobody-1/);
  await expect(choices).toContainText('<b> · ../admin');
  await choices.getByRole('button', { name: 'Afficher la suite' }).click();
  await expect(choices).toContainText('60 sur 999 affichées.');
  expect(decodeURIComponent(page.url())).toContain('nobody-997');
  const copy = await page.getByRole('link', { name: 'WhatsApp' }).last().getAttribute('href');
  expect(copy).toContain('nobody-997');
});

test('the note stays in the tab, and clearing the sheet clears it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + request.postData()));
  await page.goto('/fr/associations/arabic-name/');
  await page.locator('.actions .to-sheet').click();
  await page.locator('#sheet').click();
  await page.getByLabel('Note').fill('secret-42');
  await page.reload();
  await expect(page.getByLabel('Note')).toHaveValue('secret-42');
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => String(a)));
  expect([...links, ...requests, page.url()].filter((each) => each.includes('secret'))).toEqual([]);
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByText('Votre fiche est vide')).toBeVisible();
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(kept).toEqual([0, 0]);
});

test('what the network does not bring is named, and comes when it is back', async ({
  page,
  context,
}) => {
  await page.goto(shared('fr', ['nour-marrakech']));
  await expect(records(page)).toHaveCount(1);
  await context.setOffline(true);
  await page.getByLabel('Langue de la fiche').selectOption('es');
  await expect(page.locator('.sheet-choices')).toContainText(/il faut le réseau.*nour-marrakech/);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(records(page)).toHaveCount(1);
  await expect(page.locator('.sheet-choices')).not.toContainText('il faut le réseau');
});

test('a phone that keeps nothing says so, and all else goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/fr/associations/amal-chichaoua/');
  const button = page.locator('.actions .to-sheet');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('alert')).toContainText('n’a pas pu garder la fiche');
  await page.goto(shared('fr'));
  await expect(records(page)).toHaveCount(3);
});

test('a contact is saved as phones read it', async ({ page }) => {
  await page.goto(shared('fr', ['amal-chichaoua']));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer le contact' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('amal-chichaoua.vcf');
  const chunks = await (await download.createReadStream()).toArray();
  const card = Buffer.concat(chunks).toString('utf8').replaceAll('\r\n ', '');
  expect(card).toContain('FN:Association inventée Amal de Chichaoua\r\n');
  expect(card).toContain('TEL;TYPE=WORK,VOICE:+212528000001\r\n');
  expect(card).toContain('3\\, avenue de l’Exemple · Chichaoua');
});

test('somebody without a mouse puts an association on the sheet and prints it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto('/fr/provinces/chichaoua/');
  const press = async (selector: string) => {
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) break;
    }
    await expect(page.locator(selector).first()).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press('.card .to-sheet');
  await page.keyboard.press('Control+Home');
  await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
  await press('#sheet');
  await expect(records(page)).toHaveCount(1);
  await press('.paper-options .is-main');
  await expect(page.locator('body')).toHaveAttribute('data-printed');
});

for (const locale of locales) {
  test(`a filled sheet puts a barrier before nobody in ${locale}`, async ({ page }) => {
    await page.goto(shared(locale, [...three, 'nobody', 'X']));
    await expect(records(page)).toHaveCount(3);
    const barriers = await findBarriers(page);
    if (locale === 'ar') barriers.push(...(await findFaintText(page)));
    expect(barriers).toEqual([]);
    const excess = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(excess).toBe(0);
  });
}

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a sheet that was seen opens again with the network off', async ({ page, context }) => {
    await page.goto(shared('ar'));
    await expect(records(page)).toHaveCount(3);
    await expect(async () => {
      const kept = await page.evaluate(
        (paths) => Promise.all(paths.map(async (path) => Boolean(await caches.match(path)))),
        // Whom the sheet names stands in its address, and in no name under which the phone keeps it.
        [...three.map((id) => `/ar/associations/${id}/`), '/ar/refer/'],
      );
      expect(kept).toEqual([true, true, true, true]);
    }).toPass();
    await context.setOffline(true);
    await page.reload();
    await expect(records(page)).toHaveCount(3);
    await expect(page.locator('.offline-note')).toBeVisible();
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the sheet says what works, and nothing is drawn that does not', async ({
    page,
  }) => {
    await page.goto('/fr/refer/');
    await expect(page.locator('main noscript .notice')).toBeVisible();
    await expect(page.locator('#referral-sheet')).toBeHidden();
    for (const path of ['associations', 'associations/amal-chichaoua']) {
      await page.goto(`/fr/${path}/`);
      await expect(page.locator('#sheet')).toBeHidden();
      for (const button of await page.locator('.to-sheet').all()) await expect(button).toBeHidden();
    }
  });
});
