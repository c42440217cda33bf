/** What the form does for whoever fills it in, with scripts on. */
import { expect, type Page, test } from '@playwright/test';
import { openForm } from '../support/open-form.ts';

const { TWIZA_FIXTURE_URL = '', TWIZA_REFERRAL_URL = '' } = process.env;

test.use({ viewport: { width: 360, height: 780 } });

const status = (page: Page) => page.locator('.share-form [role=status]');
const open = (page: Page, part: string) => page.locator(`#part-${part} > summary`).click();

test.describe('what needs a look', () => {
  test('an error in a closed part is opened, said beside it in the language of the page', async ({
    page,
  }) => {
    await openForm(page, TWIZA_FIXTURE_URL, 'ar', 'short-name');
    await open(page, 'contact');
    const email = page.locator('[name="contacts.0.emails.0"]');
    await email.fill('x@gmail,com');
    await open(page, 'contact');
    await expect(email).toBeHidden();
    await page.locator('form button.is-main').last().click();
    await expect(email).toBeVisible();
    await expect(email).toBeFocused();
    await expect(page.locator('.answer-note')).toContainText('البريد الإلكتروني يُكتب هكذا');
    const note = await email.getAttribute('aria-describedby');
    await expect(page.locator(`#${note}`)).toHaveClass(/is-problem/);
    await expect(status(page)).toContainText('راجعوا');
    await email.fill('x@gmail.com');
    await expect(page.locator('.answer-note')).toHaveCount(0);
  });

  test('what is needed is said before, and asked for', async ({ page }) => {
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/propose/associations/new/`);
    await expect(page.locator('form.propose')).toContainText('Il faut au moins');
    await expect(page.locator('[name="name.fr"]')).toHaveAttribute('required', '');
    await page.locator('[name="name.fr"]').fill('Association Essai');
    await page.locator('form button.is-main').click();
    await expect(page.locator('[name="summary.fr"]')).toBeFocused();
    await expect(page.locator('.answer-note.is-problem')).toHaveCount(2);
    await expect(status(page)).toContainText('obligatoire');
  });

  test('letters are counted, and none is cut', async ({ page }) => {
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/propose/associations/new/`);
    const summary = page.locator('[name="summary.fr"]');
    await summary.fill('a'.repeat(180));
    const note = page.locator('.answer-note');
    await expect(note).toContainText('Caractères restants : 40');
    await summary.fill('a'.repeat(280));
    await expect(summary).toHaveValue('a'.repeat(280));
    await expect(note).toContainText('Caractères en trop : 60');
    await expect(note).toHaveAttribute('role', 'status');
  });

  test('hours of a clock of twelve are asked about, and go as they are when that was meant', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openForm(page, TWIZA_FIXTURE_URL, 'fr', 'short-name');
    await open(page, 'places');
    const week = page.locator('[name="places.0.hours.week"]');
    await week.fill('lundi-vendredi 9-5');
    await page.locator('[name="places.0.hours.ramadan"]').click();
    const note = page.locator('.answer-note');
    await expect(note).toContainText('lundi-vendredi 09:00-17:00');
    await note.getByRole('button').click();
    await expect(week).toHaveValue('lundi-vendredi 09:00-17:00');
    await expect(note).toHaveCount(0);
    await week.fill('lundi-vendredi 9-5');
    await page.locator('[data-share=copy]').click();
    await expect(status(page)).toContainText('de nouveau');
    await page.locator('[data-share=copy]').click();
    await expect(status(page)).toContainText('Copié');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      '=lundi-vendredi 9-5\n',
    );
  });

  test('what was left before the script came is asked about when it has', async ({ page }) => {
    const left = Promise.withResolvers<void>();
    await page.route('**/_astro/live-form.*.js', async (route) => {
      await left.promise;
      await route.continue();
    });
    await openForm(page, TWIZA_FIXTURE_URL, 'fr', 'short-name');
    await open(page, 'places');
    await page.locator('[name="places.0.hours.week"]').fill('lundi-vendredi 9-5');
    await page.locator('[name="places.0.hours.ramadan"]').click();
    const note = page.locator('.answer-note');
    await expect(note).toHaveCount(0);
    left.resolve();
    await expect(note).toContainText('lundi-vendredi 09:00-17:00');
  });

  test('what a draft brings back is not asked about, and what was asked goes when all is erased', async ({
    page,
  }) => {
    const open = () => page.goto(`${TWIZA_FIXTURE_URL}/fr/propose/associations/new/`);
    await open();
    const week = page.locator('[name="places.0.hours.week"]');
    const note = page.locator('.answer-note');
    const draft = page.locator('.draft');
    await week.fill('lundi-vendredi 9-5');
    await page.locator('[name="places.0.hours.ramadan"]').click();
    await expect(note).toContainText('lundi-vendredi 09:00-17:00');
    await open();
    await expect(draft).toBeVisible();
    await expect(week).toHaveValue('lundi-vendredi 9-5');
    await expect(note).toHaveCount(0);
    await week.fill('lundi 9-5');
    await page.locator('[name="places.0.hours.ramadan"]').click();
    await expect(note).toContainText('lundi 09:00-17:00');
    await draft.getByRole('button').first().click();
    await expect(week).toHaveValue('');
    await expect(note).toHaveCount(0);
  });

  test('a country is offered by name, in the language of the page', async ({ page }) => {
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/propose/associations/new/`);
    const country = page.locator('[name="places.0.country"]');
    await country.fill('Allemagne');
    await expect(country).toHaveValue('Allemagne');
    await expect(page.locator('datalist#countries option[value=Allemagne]')).toHaveCount(1);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a part that holds an error does not close over it', async ({ page }) => {
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/propose/associations/?id=short-name`);
    await page.locator('[name=x-which]').last().fill('short-name');
    await open(page, 'contact');
    const email = page.locator('[name="contacts.0.emails.0"]');
    await email.fill('x@gmail,com');
    await open(page, 'contact');
    await page.locator('form button.is-main').last().click();
    await expect(email).toBeFocused();
  });

  test('what is missing is said in three lines', async ({ page }) => {
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/tell/`);
    const fields = page.locator('form.propose .fields :is(input, textarea)');
    await expect(fields).toHaveCount(3);
    const button = page.locator('form button.is-main');
    await expect(button).toHaveAttribute('formaction', /^mailto:/);
    await expect(button).toBeVisible();
  });
});

test.describe('the ways out', () => {
  for (const [what, script] of [
    ['missing', "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })"],
    ['refused', "Clipboard.prototype.writeText = () => Promise.reject(new Error('denied'))"],
  ] as const)
    test(`a clipboard that is ${what} leaves the text selected in a field`, async ({ page }) => {
      await page.addInitScript(script);
      await openForm(page, TWIZA_FIXTURE_URL, 'fr', 'short-name');
      await page.locator('[name=x-note]').last().fill('Un mot');
      await page.locator('[data-share=copy]').click();
      const field = page.locator('.share-form textarea');
      await expect(field).toHaveValue(/x-note=Un mot/);
      await expect(field).toBeFocused();
      const selected = await field.evaluate((each: HTMLTextAreaElement) =>
        each.value.slice(each.selectionStart, each.selectionEnd),
      );
      expect(selected).toContain('x-end=1');
      await expect(status(page)).toContainText('ne laisse pas copier');
    });

  test('a mail that is too long for a phone says so, and opens when that is wanted', async ({
    page,
  }) => {
    await openForm(page, TWIZA_FIXTURE_URL, 'ar', 'short-name');
    await page.locator('[name=x-note]').last().fill('ملاحظة طويلة '.repeat(40));
    const asked: string[] = [];
    await page.exposeFunction('seen', (address: string) => asked.push(address));
    await page.evaluate(() => {
      const { navigation } = window as unknown as { navigation: EventTarget };
      navigation.addEventListener('navigate', (event) => {
        const { destination } = event as unknown as { destination: { url: string } };
        (window as unknown as { seen: (address: string) => void }).seen(destination.url);
      });
    });
    const send = page.locator('form button.is-main').last();
    await send.click();
    await expect(status(page)).toContainText('أطول');
    expect(asked).toEqual([]);
    await expect(page.locator('[data-share=whatsapp]')).toBeVisible();
    await expect(page.locator('[data-share=copy]')).toBeVisible();
    await send.click();
    await expect(status(page)).toHaveText(/^ *مرجعه: [\da-z]{4}-[\da-z]{4}\./u);
  });

  test('a text that is too long for a link is shown, to be pasted where a second press leads', async ({
    page,
  }) => {
    await openForm(page, TWIZA_FIXTURE_URL, 'ar', 'short-name');
    const note = 'ملاحظة طويلة '.repeat(110);
    await page.locator('[name=x-note]').last().fill(note);
    const link = page.locator('[data-share=whatsapp]');
    await link.click();
    await expect(status(page)).toContainText('أطول مما يحمله الرابط');
    await expect(page.locator('.share-form textarea')).toHaveValue(new RegExp(note.trim()));
    await expect(page).toHaveURL(/\/ar\/propose\/associations\/\?id=short-name$/);
    await link.evaluate((element) =>
      element.addEventListener('click', (event) => event.preventDefault()),
    );
    await link.click();
    await expect(link).toHaveAttribute('href', /^https:\/\/wa\.me\/\d+$/);
  });

  test('a form in which nothing is filled in goes nowhere, and says so', async ({ page }) => {
    await openForm(page, TWIZA_FIXTURE_URL, 'fr', 'short-name');
    await page.locator('[name=x-name]').fill('Zineb');
    for (const way of ['form button.is-main', '[data-share=copy]', '[data-share=whatsapp]']) {
      await page.locator(way).last().click();
      await expect(status(page)).toContainText('Rien n’est encore rempli');
      await page.locator('[name=x-name]').focus();
    }
    await expect(page).toHaveURL(/\/propose\/associations\/\?id=short-name$/);
  });

  test('an issue on GitHub holds what a mail does, but not who sends it', async ({ page }) => {
    await page.goto(`${TWIZA_REFERRAL_URL}/fr/propose/associations/new/`);
    await page.locator('[name="name.fr"]').fill('Association Essai');
    await page.locator('[name="summary.fr"]').fill('Soutien scolaire.');
    await page.locator('[data-needed] [type=checkbox]').first().check();
    await page.locator('[name=x-name]').fill('Zineb');
    await page.locator('[name=x-reach]').fill('0611223344');
    await expect(page.locator('.share-form')).toContainText('tout le monde peut y lire');
    const link = page.locator('a[data-share=github]');
    await link.evaluate((element) =>
      element.addEventListener('click', (event) => event.preventDefault()),
    );
    await link.click();
    await expect(link).toHaveAttribute('href', /name\.fr/);
    const { origin, pathname, searchParams } = new URL((await link.getAttribute('href')) ?? '');
    expect(origin + pathname).toBe('https://github.com/essai/twiza/issues/new');
    expect(searchParams.get('labels')).toBe('submission');
    expect(searchParams.get('title')).toBe('Ajouter une association');
    const body = searchParams.get('body') ?? '';
    expect(body).toContain('\nform-name=propose\n');
    expect(body).toContain('\nname.fr=Association Essai\n');
    expect(body).toMatch(/\nx-end=1\n$/);
    expect(body).not.toMatch(/Zineb|0611223344/);
  });

  test('a gap is reported from the page that shows it, filled in already', async ({ page }) => {
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/help/listening-reception/guelmim/`);
    await page.locator('a[href*="/fr/tell/"]').first().click();
    await expect(page.locator('[name=x-what]')).not.toHaveValue('');
    await expect(page.locator('[name=x-where]')).toHaveValue('Guelmim');
  });
});

test('where nobody can be reached nothing is promised, and nobody is asked who they are', async ({
  page,
}) => {
  await page.goto('/fr/propose/associations/new/');
  await expect(page.locator('main .notice').first()).toContainText('rien ne part d’ici');
  await expect(page.locator('[name=x-name], [name=x-reach], .consent')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('relit, puis publie');
  await page.goto('/fr/support/');
  await expect(page.locator('main a[href$="/how-to/"], main a[href*="/tell/"]')).toHaveCount(0);
});
