/** A record with mistakes deep inside, in the editor on a telephone. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentOf } from '#testing/build-fixture.ts';
import { goTo, type RunningEditor, signIn, startEditor } from '../support/start-editor.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** As if somebody had written the file by hand. */
const mistakes = [
  ['Mo-Th 10:00-15:30', 'when we are there'],
  ['"+212600000000"', '"0600"'],
] as const;

let editor: RunningEditor;
test.beforeAll(async () => {
  const content = mkdtempSync(join(tmpdir(), 'twiza-mistakes-'));
  cpSync(contentOf('full-record'), content, { recursive: true });
  const file = join(content, 'associations/every-field.yaml');
  const text = readFileSync(file, 'utf8');
  for (const [right] of mistakes) expect(text).toContain(right);
  writeFileSync(
    file,
    mistakes.reduce((all, [right, wrong]) => all.replace(right, wrong), text),
  );
  editor = await startEditor(content);
});
test.afterAll(() => editor.close());

test('what is wrong stands beside its field, however deep that is folded away', async ({
  page,
}) => {
  await signIn(page, editor.url, 'ar');
  await goTo(page, '#/collections/associations/entries/every-field');
  await page.locator('textarea[name="summary.ar"]').fill('جملة أخرى.');
  await page.getByRole('button', { name: 'حفظ', exact: true }).click();
  const ways = page.locator('#problems .way');
  await expect(ways).toHaveCount(mistakes.length);
  for (const [index, [, wrong]] of mistakes.entries()) {
    await expect(page.locator('[data-problem]').nth(index)).toBeVisible();
    await ways.nth(index).click();
    await expect(page.locator('input:focus')).toHaveValue(wrong.replaceAll('"', ''));
    const list = await page.locator('#problems').boundingBox();
    const typed = await page.locator('input:focus').boundingBox();
    expect((typed?.y ?? 0) + (typed?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
    const label = page.locator('[data-problem]', { has: page.locator('input:focus') }).last();
    await expect(label.getByText(index === 0 ? 'في رمضان' : 'الرقم').first()).toBeVisible();
  }
  await page.screenshot({ path: 'test-results/editor-mistakes-ar.png' });
});
