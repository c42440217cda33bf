/** What was typed into a form stays on the phone until it is sent, and can be erased. */
import { expect, type Page, test } from '@playwright/test';
import { openForm } from '../support/open-form.ts';

const { TWIZA_URL = '', TWIZA_FIXTURE_URL = '', TWIZA_CROWDED_URL = '' } = process.env;

test.use({ viewport: { width: 360, height: 780 } });

const status = (page: Page) => page.locator('.share-form [role=status]');
const open = (page: Page, part: string) => page.locator(`#part-${part} > summary`).click();

test.describe('what was typed', () => {
  const draft = 'short-name';

  test('is there again after a way back, a reload and a closed tab, and can be erased', async ({
    page,
    context,
  }) => {
    await openForm(page, TWIZA_FIXTURE_URL, 'fr', draft);
    await open(page, 'contact');
    const number = page.locator('[name="contacts.0.phones.0.number"]');
    await number.fill('0528 11 22 33');
    await page.locator('[name="contacts.0.phones.0.reach.whatsapp"]').check();
    await expect(page.locator('.draft')).toContainText('reste sur ce téléphone');
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/how-to/`);
    await page.goBack();
    await expect(number).toHaveValue('0528 11 22 33');
    await page.reload();
    await expect(number).toHaveValue('0528 11 22 33');
    await page.close();
    const other = await context.newPage();
    await openForm(other, TWIZA_FIXTURE_URL, 'fr', draft);
    await expect(other.locator('.draft')).toContainText('Vous aviez commencé');
    const again = other.locator('[name="contacts.0.phones.0.number"]');
    await expect(again).toBeVisible();
    await expect(again).toHaveValue('0528 11 22 33');
    await expect(other.locator('[name="contacts.0.phones.0.reach.whatsapp"]')).toBeChecked();
    await other.locator('.draft button').click();
    await expect(again).toHaveValue('');
    expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await other.reload();
    await expect(again).toHaveValue('');
    await expect(other.locator('.draft')).toHaveCount(0);
  });

  test('of two tabs is kept together, and each shows what the other has', async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    for (const tab of [page, other]) await openForm(tab, TWIZA_FIXTURE_URL, 'fr', draft);
    await open(page, 'contact');
    const number = '[name="contacts.0.phones.0.number"]';
    await page.locator(number).fill('0528 11 22 33');
    await expect(page.locator('.draft')).toBeVisible();
    const note = other.locator('[name=x-note]').last();
    await note.pressSequentially('Un mot');
    await expect(other.locator(number)).toHaveValue('0528 11 22 33');
    await page.locator(number).fill('0528 11 22 44');
    await expect(other.locator(number)).toHaveValue('0528 11 22 44');
    await note.pressSequentially(' de plus');
    await expect(page.locator('[name=x-note]').last()).toHaveValue('Un mot de plus');
    await page.reload();
    await expect(page.locator(number)).toHaveValue('0528 11 22 44');
    await expect(page.locator('[name=x-note]').last()).toHaveValue('Un mot de plus');
    await expect(other.locator(number)).toHaveValue('0528 11 22 44');
  });

  test('outlives a change of the record as a text, whatever is typed next', async ({ page }) => {
    await openForm(page, TWIZA_FIXTURE_URL, 'fr', draft);
    await open(page, 'contact');
    await page.locator('[name="contacts.0.phones.0.number"]').fill('0528 11 22 33');
    await page.locator('[name="contacts.0.phones.0.reach.whatsapp"]').check();
    await expect(page.locator('.draft')).toBeVisible();
    await page.evaluate(() => {
      for (const [name, kept] of Object.entries(localStorage))
        localStorage[name] = JSON.stringify({ ...JSON.parse(kept), version: 'another' });
    });
    await page.reload();
    const text = page.locator('.draft textarea');
    await expect(page.locator('.draft')).toContainText('La fiche a changé');
    await expect(text).toHaveValue('0528 11 22 33\nWhatsApp ✓');
    await expect(page.locator('[name="contacts.0.phones.0.number"]')).toHaveValue('');
    await page.locator('[name=x-note]').last().fill('Un mot');
    await page.reload();
    await expect(text).toHaveValue('0528 11 22 33\nWhatsApp ✓');
    await expect(page.locator('[name=x-note]').last()).toHaveValue('Un mot');
    await page.locator('.draft button').click();
    await expect(text).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('is listed on the page of what is on the phone, and goes with all the rest', async ({
    page,
  }) => {
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/propose/associations/new/`);
    await page.locator('[name="name.fr"]').fill('Association Essai');
    await expect(page.locator('.draft')).toBeVisible();
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/kept/`);
    const main = page.locator('main');
    await expect(main).toContainText('Formulaires commencés');
    await expect(main.locator('a[href$="/fr/propose/associations/new/"]')).toContainText(
      'Ajouter une association',
    );
    await page.locator('[data-erase] button').click();
    await expect(main).not.toContainText('Formulaires commencés');
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/propose/associations/new/`);
    await expect(page.locator('[name="name.fr"]')).toHaveValue('');
  });

  test('stays nowhere where it is about a sensitive record, or about what somebody misses', async ({
    page,
  }) => {
    const kept = () => page.evaluate(() => JSON.stringify(localStorage));
    await openForm(page, TWIZA_URL, 'fr', 'annawat-foundation');
    await page.locator('[name=x-note]').last().fill('Un mot');
    await page.locator('form button.is-main').last().click();
    await expect(status(page)).not.toBeEmpty();
    expect(await kept()).toBe('{}');
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/tell/`);
    await page.locator('[name=x-what]').fill('Un mot');
    await page.locator('[data-share=copy]').click();
    await expect(status(page)).not.toBeEmpty();
    expect(await kept()).toBe('{}');
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/`);
    await page.goBack();
    await expect(page.locator('[name=x-what]')).toHaveValue('');
  });

  test('is forgotten when the host says that it has come', async ({ page }) => {
    await page.route(`${TWIZA_CROWDED_URL}/fr/propose/sent/thanks/`, async (route) => {
      const answer = await page.request.get(`${TWIZA_CROWDED_URL}/fr/propose/sent/thanks/`);
      await route.fulfill({ response: answer });
    });
    await page.goto(`${TWIZA_CROWDED_URL}/fr/propose/associations/new/`);
    await page.locator('[name="name.fr"]').fill('Association Essai');
    await page.locator('[name="summary.fr"]').fill('Soutien scolaire.');
    await page.locator('[data-needed] [type=checkbox]').first().check();
    await expect(page.locator('.draft')).toBeVisible();
    await page.locator('form button.is-main').click();
    await expect(page).toHaveURL(/\/thanks\/#[\da-z]{4}-[\da-z]{4}$/);
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});
