/** What somebody found out about an association, written down by one tap in the editor. */
import { expect, type Page, test } from '@playwright/test';
import { readCountryDay } from '#model/country-day.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { goTo, type RunningEditor, save, signIn, startEditor } from '../support/start-editor.ts';

const file = 'content/associations/every-field.yaml';
const draft = 'cms/associations/every-field';

/** In the country the next day has begun, which is not so by the clock of the world. */
const late = new Date('2026-12-09T23:30:00Z');
const today = readCountryDay(late);

test.use({ viewport: { width: 360, height: 740 } });

let editor: RunningEditor;
test.beforeEach(async ({ page }) => {
  editor = await startEditor(contentOf('full-record'));
  await page.clock.install({ time: late });
});
test.afterEach(() => editor.close());

test('“Confirmed by phone today” is one tap, and four lines of the file', async ({ page }) => {
  await openRecord(page, 'en');
  await page.getByRole('button', { name: 'Confirmed by phone today' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'filled in' })).toBeVisible();
  await expect(page.locator('input[id^="date-field"]').last()).toHaveValue(today);
  await save(page, 'Save');
  expect(listChanges()).toEqual([
    '-  level: checked',
    '-  date: "2026-03-02"',
    '-  by: partner',
    '-  how: visit',
    '+  level: confirmed',
    `+  date: "${today}"`,
    '+  by: association',
    '+  how: phone',
  ]);
});

test('who has closed or moved is changed elsewhere in the record, and a slip is taken back', async ({
  page,
}) => {
  await openRecord(page, 'ar');
  const buttons = page.locator('.verify button');
  await expect(buttons).toHaveCount(5);
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  }
  // From right to left, and by keys alone.
  const [first, visited] = [await buttons.nth(0).boundingBox(), await buttons.nth(2).boundingBox()];
  expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(
    (visited?.x ?? 0) + (visited?.width ?? 0),
  );
  await buttons.nth(0).focus();
  for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.verify [role="status"]')).toContainText('«أغلقت»');
  await page.getByRole('button', { name: 'تراجع', exact: true }).click();
  await expect(buttons.nth(0)).toBeFocused();
  await expect(page.getByRole('button', { name: 'حفظ', exact: true })).toBeDisabled();

  await page.getByRole('button', { name: 'زرناها اليوم', exact: true }).click();
  await page.getByRole('button', { name: 'انتقلت', exact: true }).click();
  await page.locator('.verify').screenshot({ path: 'test-results/editor-verify-ar.png' });
  await save(page, 'حفظ');
  const changes = listChanges();
  expect(changes).toContain('-    postalCode: "81000"');
  expect(changes).toContain('-    precision: exact');
  expect(changes.filter((line) => line.startsWith('+'))).toEqual([
    '+    precision: commune',
    expect.stringMatching(/^\+ {4}precision: (commune|country)$/),
    `+  date: "${today}"`,
    '+  by: maintainer',
  ]);
});

async function openRecord(page: Page, language: 'ar' | 'en'): Promise<void> {
  await signIn(page, editor.url, language);
  await goTo(page, '#/collections/associations/entries/every-field');
  await page.locator('.verify').waitFor();
}

/** The lines that the draft takes out of the file or puts into it. */
function listChanges(): string[] {
  const diff = editor.git('diff', '--unified=0', 'main', draft, '--', file);
  return diff.split('\n').filter((line) => /^[+-] /.test(line));
}
