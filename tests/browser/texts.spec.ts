import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '#locales.ts';
import { serveSource } from '../support/serve-source.ts';
import { watchPage } from '../support/watch-page.ts';

/** Asks the words of the texts on the explorer's page, by the module that the explorer loads. */
async function askTexts(page: Page, locale: Locale, words: string) {
  await serveSource(page);
  await page.goto(`/${locale}/associations/`);
  return page.evaluate(
    async ({ locale, words, module }) => {
      const { openTexts } = await import(module);
      const answer = await openTexts({ base: `/${locale}/pagefind/`, locale }).ask(words);
      const { total, results, leftOut, step } = answer;
      return { total, results, leftOut, step };
    },
    { locale, words, module: '/src/search/texts/open-texts.ts' },
  );
}

test('a word that stands only in the text of a project is found, in French', async ({ page }) => {
  const watch = watchPage(page);
  const { results } = await askTexts(page, 'fr', 'séisme bilan Tahannaout');
  expect(results.length).toBeGreaterThan(0);
  expect(watch.faults).toEqual([]);
});
