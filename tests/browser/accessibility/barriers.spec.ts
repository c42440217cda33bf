import { expect, type Page, test } from '@playwright/test';
import { listTemplates, templateAddress } from '#testing/list-templates.ts';
import { auditedLocales } from '../../support/audited-locales.ts';
import { findBarriers, findFaintText } from '../../support/check-accessibility.ts';

const isWhole = Boolean(process.env.TWIZA_WHOLE);

/** Colours are the same in every language: one of them shows whether they can be read, by day and in the dark. */
const colourLocale = 'ar';
/** Every night also as a phone shows the page, where other parts of it are to be seen. */
const widths = isWhole ? [1280, 360] : [1280];

test.describe.configure({ timeout: isWhole ? 3_600_000 : 900_000 });

for (const locale of auditedLocales) {
  test(`no template in ${locale} puts a barrier before anybody`, async ({ page }) => {
    const found: string[] = [];
    for (const template of listTemplates()) {
      await page.goto(templateAddress(template, locale));
      for (const width of widths) {
        const barriers = await findAll(page, width, isWhole || locale === colourLocale);
        found.push(
          ...barriers.map((each) => `${template.name}, ${template.path}, ${width}: ${each}`),
        );
      }
    }
    expect(found).toEqual([]);
  });
}

for (const path of ['/', '/404.html']) {
  for (const width of [1280, 360])
    test(`the page ${path} puts a barrier before nobody at ${width}`, async ({ page }) => {
      await page.goto(path);
      expect(await findAll(page, width, true)).toEqual([]);
    });
}

/** By day and in the dark, where colours are asked for. */
async function findAll(page: Page, width: number, withColours: boolean): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  return [...(await findBarriers(page)), ...(withColours ? await findFaintText(page) : [])];
}
