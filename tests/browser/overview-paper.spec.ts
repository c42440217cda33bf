/** What whoever decides takes into a meeting: the overview, reports, briefs and comparisons on sheets of A4. */
import { expect, type Page, test } from '@playwright/test';
import { locales } from '#model/locales.ts';

const countSheets = async (page: Page) =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('a colour of the map is the one of its line in the legend, on a screen and on paper', async ({
  page,
}) => {
  await page.goto('/en/overview/');
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media, colorScheme: 'light' });
    const { legend, areas, isKept } = await page.locator('.rate-map').evaluate((map) => {
      const fillsOf = (name: string) => [
        ...new Set([...map.querySelectorAll(name)].map((area) => getComputedStyle(area).fill)),
      ];
      const lines = [...map.querySelectorAll('.legend li')].map((line) =>
        getComputedStyle(line, '::before'),
      );
      return {
        legend: lines.map(({ backgroundColor }) => backgroundColor),
        areas: lines.map((_, at) => fillsOf(`svg .s${at}`)),
        isKept: lines.every((each) => each.printColorAdjust === 'exact'),
      };
    });
    expect(legend.length, media).toBeGreaterThan(2);
    expect(new Set(legend).size, media).toBe(legend.length);
    expect(areas, media).toEqual(legend.map((colour) => [colour]));
    // A printer leaves out what is behind a text, unless it is told that it means something.
    if (media === 'print') expect(isKept).toBe(true);
  }
});

test('on paper no table is wider than the sheet, and no number is broken', async ({ page }) => {
  // A sheet of A4 within the margins of a printer.
  await page.setViewportSize({ width: 717, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const locale of locales)
    for (const path of ['overview/', 'overview/services/', 'overview/regions/marrakech-safi/']) {
      await page.goto(`/${locale}/${path}`);
      const found = await page.locator('main').evaluate((main) => {
        const edge = main.getBoundingClientRect();
        const tables = [...main.querySelectorAll('table')].filter((table) => {
          const { left, right } = table.getBoundingClientRect();
          return left < edge.left - 1 || right > edge.right + 1;
        });
        const broken = [...main.querySelectorAll('.matrix td')].filter((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const tallest = Math.max(0, ...[...range.getClientRects()].map(({ height }) => height));
          return range.getBoundingClientRect().height > tallest * 1.5;
        });
        return [...tables, ...broken].map(({ textContent }) => textContent?.slice(0, 60));
      });
      expect(found, `${locale} ${path}`).toEqual([]);
    }
});

test('four provinces fit on one sheet, and the report of a region on six', async ({ page }) => {
  for (const locale of ['ar', 'fr', 'en'] as const) {
    await page.goto(`/${locale}/overview/compare/?provinces=tata,taza,safi,marrakech`);
    await expect(page.locator('.compared')).toBeVisible();
    expect(await countSheets(page), locale).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#compare .print-only')).toContainText('?provinces=tata,taza,safi');
    await page.emulateMedia({ media: null });
    await page.goto(`/${locale}/overview/regions/marrakech-safi/`);
    expect(await countSheets(page), locale).toBeLessThanOrEqual(6);
  }
});

test('a brief fits on one page of paper, whoever is there, in every language', async ({ page }) => {
  for (const locale of locales)
    for (const cell of [
      'province=taza&focus=rural-water-agriculture',
      'province=marrakech&focus=school-education',
    ]) {
      await page.goto(`/${locale}/overview/brief/?${cell}`);
      await expect(page.locator('.brief')).toBeVisible();
      expect(await countSheets(page), `${locale} ${cell}`).toBe(1);
    }
});
