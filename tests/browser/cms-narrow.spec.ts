/** The editor on a telephone, in Arabic. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { contentOf } from '#testing/build-fixture.ts';
import { goTo, type RunningEditor, signIn, startEditor } from '../support/start-editor.ts';

test.use({ viewport: { width: 360, height: 740 } });

let editor: RunningEditor;
test.beforeAll(async () => {
  editor = await startEditor(contentOf('full-record'));
});
test.afterAll(() => editor.close());

test('nothing runs out of a screen of 360 pixels', async ({ page }) => {
  await signIn(page, editor.url, 'ar');
  const routes = [
    '#/collections/associations',
    '#/collections/associations/entries/every-field',
    '#/workflow',
  ];
  for (const route of routes) {
    await goTo(page, route);
    await page.locator('#nc-root :is(main, label, h1)').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth), route).toBe(360);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('#nc-root :is(button, input, textarea, label, a)')]
        .map((element) => ({ said: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > 361))
        .map(({ said, box }) => `${said} ${box.left}–${box.right}`),
    );
    expect(outside, route).toEqual([]);
    // For whoever wants to look: what is cut off at the edge is a picture of another width.
    const picture = await page.screenshot({ fullPage: true });
    await test.info().attach(route, { body: picture, contentType: 'image/png' });
    expect(picture.readUInt32BE(16), route).toBe(360);
  }
});

test('the form is written from right to left, in Arabic, with its buttons at hand', async ({
  page,
}) => {
  await signIn(page, editor.url, 'ar');
  await goTo(page, '#/collections/associations/entries/every-field');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText('مجالات العمل').first()).toBeVisible();
  await page.locator('textarea[name="name.ar"]').fill('جمعية التجربة');
  await page.getByRole('button', { name: 'حفظ', exact: true }).click({ trial: true });
});

test('a list to pick from says in Arabic that it found nothing', async ({ page }) => {
  await signIn(page, editor.url, 'ar');
  await goTo(page, '#/collections/associations/entries/every-field');
  for (const name of ['kind', 'focusAreas']) {
    await page.locator(`[id^="${name}-field"]`).first().fill('zzzz');
    await expect(page.getByText('لا نتيجة').first()).toBeVisible();
    await page.locator(`[id^="${name}-field"]`).first().fill('');
  }
});

test('every button says what it does to those who hear the page', async ({ page }) => {
  await signIn(page, editor.url, 'ar');
  await goTo(page, '#/collections/associations/entries/every-field');
  await expect(page.getByRole('button', { name: 'حذف', exact: true }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withRules('button-name').analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
});

test('the language is the visitor’s choice, and is remembered', async ({ page }) => {
  await page.goto(editor.url);
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.getByRole('button', { name: 'الدخول' })).toBeVisible();
  await page.goto(editor.url);
  await expect(page.getByRole('button', { name: 'الدخول' })).toBeVisible();
});

test('without the key that its terminal shows, it says where to find it', async ({ page }) => {
  await page.goto(new URL('/admin/?lang=en', editor.url).href);
  await expect(page.getByRole('status')).toContainText('the address that its terminal shows');
  await page.goto(editor.url);
  await expect(page.locator('#nc-root section button').first()).toBeVisible();
  expect(new URL(page.url()).searchParams.has('key')).toBe(false);
});
