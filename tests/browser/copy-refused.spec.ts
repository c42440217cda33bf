/** Where a browser lets no page copy, as those inside other apps do, the text is there to be copied by hand. */
import { expect, test } from '@playwright/test';

const { TWIZA_REFERRAL_URL = '' } = process.env;

for (const [what, script] of [
  ['missing', "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })"],
  ['refused', "Clipboard.prototype.writeText = () => Promise.reject(new Error('denied'))"],
] as const)
  test(`the referral sheet is shown as a selected text where the clipboard is ${what}`, async ({
    page,
  }) => {
    await page.addInitScript(script);
    await page.goto(`${TWIZA_REFERRAL_URL}/fr/refer/?ids=amal-chichaoua`);
    await page.locator('.share-sheet').getByRole('button', { name: 'Copier' }).click();
    const field = page.locator('.share-sheet textarea');
    await expect(field).toHaveValue(/amal-chichaoua/);
    await expect(field).toBeFocused();
    // An association may come late: at every moment the whole text is selected.
    const isWhole = await field.evaluate(
      (each: HTMLTextAreaElement) =>
        each.value.slice(each.selectionStart, each.selectionEnd) === each.value,
    );
    expect(isWhole).toBe(true);
    await expect(page.locator('.share-sheet [role=status]')).toContainText('ne laisse pas copier');
  });
