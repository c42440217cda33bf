/** Long lists and tables below the screen of a phone are laid out right after its first paint (later.css). */
import { expect, type Page, test } from '@playwright/test';

const paths = [
  'overview/',
  'overview/gaps/',
  'overview/regions/marrakech-safi/',
  'audiences/youth/',
  'help/training-course/',
  'provinces/al-haouz/',
  'regions/souss-massa/',
  'help/psychosocial/casablanca/',
  'funders/',
  'propose/associations/new/',
];

/** What may wait. */
const parts = 'main :is(section, details, li)';

test.use({
  viewport: { width: 360, height: 780 },
  contextOptions: { reducedMotion: 'no-preference' },
});

const countWaiting = (page: Page) =>
  page.evaluate(
    (waiting) =>
      [...document.querySelectorAll(waiting)].filter(
        (each) => getComputedStyle(each).contentVisibility === 'auto',
      ).length,
    parts,
  );

/** Starts what waits once more, and stops it there: it would be over before anybody looks. */
const wait = (page: Page) =>
  page.evaluate((waiting) => {
    for (const part of document.querySelectorAll(waiting)) {
      for (const each of part.getAnimations()) each.cancel();
      (part as HTMLElement).style.animationPlayState = 'paused';
    }
    document.body.style.display = 'none';
    document.body.getBoundingClientRect();
    document.body.style.display = '';
  }, parts);

const layOutAll = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.getAnimations()) each.finish();
  });

/** Where everything is that is whole on the screen. */
const listSeen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const isSeen = width > 0 && height > 0 && top >= 0 && top + height <= innerHeight;
      return isSeen ? [`${each.localName} ${[left, top, width, height].map(Math.round)}`] : [];
    }),
  );

for (const locale of ['ar', 'fr'])
  test(`in ${locale} what is on the screen stays where it is when they are`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(`/${locale}/${path}`);
      await wait(page);
      expect(await countWaiting(page), path).toBeGreaterThan(0);
      const seen = await listSeen(page);
      await layOutAll(page);
      expect(await countWaiting(page), path).toBe(0);
      expect(await listSeen(page), path).toEqual(seen);
    }
  });

test('all are soon after the page has come, and at once on paper and on wide screens', async ({
  page,
}) => {
  await page.goto('/fr/overview/gaps/');
  await expect.poll(() => countWaiting(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await wait(page);
  expect(await countWaiting(page)).toBe(0);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.emulateMedia({ media: 'print' });
  await page.reload();
  await wait(page);
  expect(await countWaiting(page)).toBe(0);
});

test('a link into a page leads to its part', async ({ page }) => {
  await page.goto('/fr/overview/gaps/#women-equality');
  await expect.poll(() => countWaiting(page)).toBe(0);
  const topOf = () =>
    page.evaluate(() => document.getElementById('women-equality')?.getBoundingClientRect().top);
  await expect.poll(topOf).toBeLessThan(200);
  expect(await topOf()).toBeGreaterThan(-20);
});

for (const path of ['provinces/al-haouz/', 'funders/', 'propose/associations/new/'])
  test(`whoever comes back to ${path} is where they were`, async ({ page }) => {
    /** What stands in the middle of the screen, and how far down. */
    const seen = () =>
      page.evaluate(() => {
        const { textContent } = document.elementFromPoint(180, 390)?.closest('main *') ?? {};
        return [scrollY, document.body.scrollHeight, textContent];
      });
    await page.goto(`/fr/${path}`);
    await expect.poll(() => countWaiting(page)).toBe(0);
    await page.evaluate(() =>
      scrollTo({ top: document.body.scrollHeight * 0.6, behavior: 'instant' }),
    );
    const before = await seen();
    await page.reload();
    await expect.poll(() => countWaiting(page)).toBe(0);
    await expect.poll(seen).toEqual(before);
  });

test('a link from the map of a subject leads to its province', async ({ page }) => {
  await page.goto('/fr/audiences/youth/');
  const last = await page.evaluate(
    () => [...document.querySelectorAll('.by-province > li')].at(-1)?.id,
  );
  await page.goto('about:blank');
  await page.goto(`/fr/audiences/youth/#${last}`);
  const topOf = () =>
    page.evaluate((id) => document.getElementById(id ?? '')?.getBoundingClientRect().top, last);
  await expect.poll(topOf).toBeLessThan(400);
  expect(await topOf()).toBeGreaterThan(-20);
});
