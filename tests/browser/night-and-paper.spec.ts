import { expect, type Page, test } from '@playwright/test';
import { readSources } from '../support/read-code.ts';

const pages = ['/', '/fr/', '/ar/associations/every-field/', '/zgh/help/'];

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '' });

for (const path of pages) {
  test(`${path} is light by day and dark by night`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ colorScheme: 'light' });
    const day = await readBrightness(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const night = await readBrightness(page);
    expect(day.sheet).toBeGreaterThan(0.8);
    expect(day.text).toBeLessThan(0.3);
    expect(night.sheet).toBeLessThan(0.2);
    expect(night.text).toBeGreaterThan(0.7);
  });
}

test('paper shows the profile without menus, dark on light, whatever the screen does', async ({
  page,
}) => {
  await page.goto('/fr/associations/every-field/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const gone = ['#menu', '.switch', '.skip-link', '.trail', '.site-footer nav', '.actions'];
  for (const hidden of [...gone, 'main button', '.trust a']) {
    for (const part of await page.locator(hidden).all()) await expect(part).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.contact a[href="tel:+212528000000"]')).toBeVisible();
  await expect(page.locator('.hours table').first()).toBeVisible();
  const { sheet, text } = await readBrightness(page);
  expect(sheet).toBeCloseTo(1);
  expect(text).toBeLessThan(0.2);
});

for (const path of [
  '/ar/associations/every-field/',
  '/fr/associations/every-field/',
  '/ar/provinces/guelmim/',
  '/fr/associations/',
  '/zgh/help/listening-reception/',
  '/fr/help/listening-reception/guelmim/',
  '/ar/focus/school-education/',
]) {
  test(`on paper a code leads back to ${path}, beside its address in letters`, async ({ page }) => {
    await page.goto(path);
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.emulateMedia({ media: 'print' });
    const address = new URL(path, 'https://fixture.example').href;
    expect(await readSources(page.locator('.print-only img'))).toBe(address);
    await expect(page.locator('.print-only')).toContainText(address);
    for (const part of await page.locator('main button, .pager, .map-panel').all())
      await expect(part).toBeHidden();
    expect(await page.evaluate(listBareHeadings)).toEqual([]);
  });
}

test('on paper the number to call is dark without what a screen shows behind it', async ({
  page,
}) => {
  await page.goto('/fr/help/listening-reception/guelmim/');
  await page.emulateMedia({ media: 'print' });
  const call = page.locator('.answer a[href^="tel:"]').first();
  await expect(call).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(call).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('paper tears no box, leaves neighbours out and its code alone on no page', async ({
  page,
}) => {
  await page.goto('/ar/associations/every-field/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.beside')).toBeHidden();
  for (const band of await page.locator('.band').all())
    await expect(band).toHaveCSS('border-top-width', '0px');
  for (const heading of await page.locator('main :is(h1, h2, h3):visible').all())
    await expect(heading).toHaveCSS('break-after', 'avoid');
  // Above what is read, there is no last page for it to stand alone on.
  const [code, main] = await Promise.all(
    ['.print-only img', 'main'].map((part) => page.locator(part).boundingBox()),
  );
  expect((code?.y ?? 0) + (code?.height ?? 0)).toBeLessThanOrEqual((main?.y ?? 0) + 1);
});

/** Headings of sections in which nothing else is to be seen. */
function listBareHeadings(): (string | null)[] {
  const isSeen = (part: Element) => part.getBoundingClientRect().height > 0;
  const isBare = (heading: Element) =>
    [...(heading.parentElement?.children ?? [])].every((part) => part === heading || !isSeen(part));
  return [...document.querySelectorAll('main h2')]
    .filter((heading) => isSeen(heading) && isBare(heading))
    .map(({ textContent }) => textContent);
}

/** How bright the page and the words on it are, from 0 (black) to 1 (white). */
function readBrightness(page: Page): Promise<{ sheet: number; text: number }> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const measure = (colour: string) => {
      if (!context) return Number.NaN;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    // The words of the chooser stand on a sheet of their own.
    const sheet = document.querySelector('.chooser main') ?? document.body;
    const { backgroundColor, color } = getComputedStyle(sheet);
    return { sheet: measure(backgroundColor), text: measure(color) };
  });
}
