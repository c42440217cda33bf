import { expect, test } from '@playwright/test';
import { ExplorerPage } from '#testing/explorer-page.ts';

for (const [locale, words] of [
  ['ar', 'شيشاوة'],
  ['fr', 'Shishawa'],
  ['zgh', 'ⵛⵉⵛⴰⵡⴰ'],
] as const) {
  test(`from the first key to the first card comes little in ${locale}`, async ({ page }) => {
    const explorer = await ExplorerPage.on(page);
    await explorer.visit(locale);
    await explorer.enterBox();
    const { note, toFirstCard } = await explorer.paste(words);
    // The first card stands before those below it.
    await expect.poll(() => explorer.listResults()).toContain('annawat-foundation');
    expect(note).not.toBe('');
    expect(toFirstCard.paths.filter((path) => path.includes('/finder/'))).not.toEqual([]);
    expect(toFirstCard.bytes, toFirstCard.paths.join('\n')).toBeLessThanOrEqual(20_000);
  });
}
