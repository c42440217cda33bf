import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveSite } from '#build/serve/serve-site.ts';
import { root } from '#build/tools.ts';
import { writePhone } from '#i18n/write-phone.ts';
import type { Association } from '#model/associations.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { buildSite } from '#testing/build-site.ts';
import { hiddenAddress, hiddenTown, writeTwentyRecords } from '#testing/write-twenty-records.ts';
import { findBarriers, findFaintText } from '../support/check-accessibility.ts';
import { readQrCode } from '../support/read-qr-code.ts';

// One province in which twenty help, in the two languages of booklets: built once, so by one worker.
test.describe.configure({ mode: 'default' });

let records: Association[] = [];
let site: Awaited<ReturnType<typeof serveSite>> | undefined;

test.beforeAll(async () => {
  const vocabularies = join(root, 'content');
  const services = readdirSync(join(vocabularies, 'services'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''));
  const content = join(root, 'test-results/twenty');
  const out = join(root, 'test-results/fixtures/twenty');
  records = await writeTwentyRecords({ vocabularies, base: contentOf('empty') }, services, content);
  await buildSite({ content, out, more: { TWIZA_LOCALES: 'ar,fr' } });
  site = await serveSite({ folder: out });
});

test.afterAll(async () => {
  await site?.close();
});

const open = (page: Page, locale: string) =>
  page.goto(`${site?.url}/${locale}/provinces/guelmim/booklet/`);

for (const locale of ['ar', 'fr'] as const) {
  test(`twenty associations fill two sheets of A4 at most, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    const sides = readSides(await page.pdf({ format: 'A4' }));
    expect(sides.length).toBeLessThanOrEqual(4);
    expect(new Set(sides)).toEqual(new Set(['210 × 297']));
    const small = readSides(await page.pdf({ format: 'A5' }));
    expect(new Set(small)).toEqual(new Set(['148 × 210']));
  });

  test(`it says in ${locale} how to reach each, and of a shelter nothing but its number`, async ({
    page,
  }) => {
    await open(page, locale);
    await page.emulateMedia({ media: 'print' });
    const entries = page.locator('[data-number]');
    await expect(entries).toHaveCount(records.length);
    const text = await page.locator('.booklet').textContent();
    const numbers = records.map(({ contacts }) => contacts?.[0]?.phones?.[0]?.number ?? '');
    expect(numbers.filter((number) => !text?.includes(writePhone(number)))).toEqual([]);
    for (const line of ['8350', '2511', '19', '177', '15'])
      await expect(page.getByRole('link', { name: line, exact: true }).first()).toBeVisible();
    const html = await page.content();
    for (const hidden of [hiddenAddress[locale], hiddenTown[locale]])
      expect(html).not.toContain(hidden);
    expect(text).toContain('09:00–12:00');
    expect(text).toContain('2024');
  });

  test(`it is read at arm’s length in ${locale}, and nothing runs off its side`, async ({
    page,
  }) => {
    await open(page, locale);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1032 });
    const wrong = await page.locator('.booklet').evaluate((root) => {
      const leaves = [...root.querySelectorAll<HTMLElement>('h1, h2, h3, p, li')];
      return leaves.flatMap((each) => {
        const points = (Number.parseFloat(getComputedStyle(each).fontSize) * 3) / 4;
        const isAddress = each.closest('.booklet-address');
        const isWide = each.scrollWidth > each.clientWidth + 1;
        return points < (isAddress ? 9.99 : 11.99) || isWide
          ? [`${points} pt, ${each.scrollWidth}/${each.clientWidth}: ${each.textContent}`]
          : [];
      });
    });
    expect(wrong).toEqual([]);
    const colours = await page
      .locator('.booklet :is(h1, h2, h3, p, li, a)')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).color))]);
    expect(colours).toEqual(['rgb(0, 0, 0)']);
    for (const hidden of ['.site-header', '.trail', '.site-footer', '.notice'])
      await expect(page.locator(hidden).first()).toBeHidden();
  });

  test(`its codes lead in ${locale} to the page that is named beside them`, async ({ page }) => {
    await open(page, locale);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1032 });
    const entry = page.locator('[data-number]').first();
    const address = await readQrCode(entry.locator('img'));
    expect(address).toMatch(/\/associations\/synthetic-association-of-many-\d+\/$/);
    await expect(entry).toContainText(address?.replace(/^https:\/\/|\/$/g, '') ?? '');
  });

  test(`everybody can read it on a screen in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(page, locale);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findFaintText(page)).toEqual([]);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
}

test('the page of the province leads to it, and its languages to what there is', async ({
  page,
}) => {
  await page.goto(`${site?.url}/fr/provinces/guelmim/`);
  const link = page.locator('main a[href$="/booklet/"]');
  await expect(link).toHaveAttribute('href', '/fr/provinces/guelmim/booklet/');
  await open(page, 'fr');
  const languages = page.locator('#languages a');
  await expect(languages.and(page.locator('[hreflang=ar-MA]'))).toHaveAttribute(
    'href',
    '/ar/provinces/guelmim/booklet/',
  );
  await expect(languages.and(page.locator('[hreflang=de]'))).toHaveAttribute(
    'href',
    '/de/provinces/guelmim/',
  );
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

/** Width and height of each side in millimetres. */
function readSides(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const millimetres = (points = '') => Math.round((Number(points) * 25.4) / 72);
  return boxes.map(([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`);
}
