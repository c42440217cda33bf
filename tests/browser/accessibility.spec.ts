import { expect, test } from '@playwright/test';
import { listTemplates, templateAddress } from '#testing/list-templates.ts';
import { auditedLocales } from '../support/audited-locales.ts';
import { findBarriers, findFaintText } from '../support/check-accessibility.ts';

/** Colours are the same in every language: one of them shows whether they can be read, by day and in the dark. */
const colourLocale = 'ar';

test.describe.configure({ timeout: 900_000 });

for (const locale of auditedLocales) {
  test(`no template in ${locale} puts a barrier before anybody`, async ({ page }) => {
    const found: string[] = [];
    for (const template of listTemplates()) {
      await page.goto(templateAddress(template, locale));
      const barriers = await findBarriers(page);
      if (locale === colourLocale) barriers.push(...(await findFaintText(page)));
      found.push(...barriers.map((barrier) => `${template.name}, ${template.path}: ${barrier}`));
    }
    expect(found).toEqual([]);
  });
}

for (const path of ['/', '/404.html']) {
  test(`the page ${path} puts a barrier before nobody`, async ({ page }) => {
    await page.goto(path);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findFaintText(page)).toEqual([]);
  });
}
