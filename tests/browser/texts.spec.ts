import { expect, type Page, test } from '@playwright/test';
import type { TextAnswer, TextResult } from '#features/search/phone/texts/text-answer.ts';
import type { Locale } from '#model/locales.ts';
import { serveSource } from '#testing/serve-source.ts';
import { watchPage } from '../support/watch-page.ts';

type Plain = Omit<TextAnswer, 'more'>;

/** Asks the words inside the texts on a page, by the module that the explorer loads. */
async function askOn(page: Page, locale: Locale, words: string): Promise<Plain> {
  return page.evaluate(
    async ({ locale, words, module }) => {
      const { openTexts } = await import(module);
      const answer = await openTexts({ base: `/${locale}/pagefind/`, locale }).ask(words);
      const { total, results, leftOut, stage } = answer;
      return { total, results, leftOut, stage };
    },
    { locale, words, module: '/src/features/search/phone/texts/open-texts.ts' },
  );
}

function show({ excerpt }: TextResult): string {
  return excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

test.beforeEach(({ page }) => serveSource(page));

for (const [locale, words, marked] of [
  ['fr', 'ouverture quatre communes', '[quatre] [communes]'],
  ['ar', 'فتح مراكز جماعات', '[مراكز]'],
  ['en', 'training women leaders four communes', '[four] [communes]'],
] as const) {
  test(`words that stand only in the text of a project are found in ${locale}, under the page’s policy`, async ({
    page,
  }) => {
    const watch = watchPage(page);
    await page.goto(`/${locale}/associations/`);
    const { results, leftOut } = await askOn(page, locale, words);
    const project = results.find(({ href }) => href.includes('annawat-listening-centres'));
    expect(leftOut).toEqual([]);
    expect(project?.collection).toBe('projects');
    expect(project && show(project)).toContain(marked);
    expect(watch.faults).toEqual([]);
  });
}

test('no other page may run the engine of the texts, and it says so', async ({ page }) => {
  await page.goto('/fr/');
  await expect(askOn(page, 'fr', 'séisme')).rejects.toThrow('WebAssembly');
});
