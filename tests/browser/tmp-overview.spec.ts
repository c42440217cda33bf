import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { weighPage } from '#testing/weigh-page.ts';
import { budgets } from '#testing/page-budgets.ts';
import { findBarriers, findFaintText } from '../support/check-accessibility.ts';
import { listTemplates, templateAddress, templateFolder } from '../support/list-templates.ts';
import { watchPage } from '../support/watch-page.ts';
test.describe.configure({ timeout: 900_000 });
const mine = () => listTemplates().filter(({ path }) => /^(overview|$|regions$|coverage)/.test(path));
for (const locale of ['ar', 'fr'] as const)
  test(`all in ${locale}`, async ({ page }) => {
    const found: string[] = [];
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const watch = watchPage(page);
    for (const template of mine()) {
      await page.goto(templateAddress(template, locale));
      await page.waitForTimeout(400);
      found.push(...watch.faults.map((each) => `${template.path} FAULT ${each}`)); watch.faults.length = 0;
      found.push(...(await findBarriers(page)).map((each) => `${template.path} ${each}`));
      if (locale === 'ar') found.push(...(await findFaintText(page)).map((each) => `${template.path} ${each}`));
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) found.push(`${template.path} at ${width} over by ${over}`);
      }
      const file = join(templateFolder(template), locale, template.path.replace(/\?.*/, ''), 'index.html');
      const { results } = await validator.validateFile(file);
      found.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${template.path}:${line}:${column} ${ruleId}: ${message}`)));
    }
    for (const template of mine()) {
      const weight = await weighPage(page, templateAddress(template, locale));
      console.log(locale, template.path, JSON.stringify(weight));
    }
    console.log(JSON.stringify(budgets.plain));
    expect(found).toEqual([]);
  });
