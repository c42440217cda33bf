/** The editor on a copy of a repository, from signing in to the published page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { root } from '#build/tools.ts';
import { buildSite } from '#testing/build-site.ts';
import { runScript } from '#testing/run-script.ts';
import { goTo, type RunningEditor, save, signIn, startEditor } from '../support/start-editor.ts';

const file = 'content/associations/khotwa.yaml';
const draft = 'cms/associations/khotwa';
const said = 'جمعية من مراكش تواكب النساء القرويات.';

let editor: RunningEditor;
test.beforeAll(async () => {
  editor = await startEditor(join(root, 'content'));
});
test.afterAll(() => editor.close());

test('a real record goes from a draft through review to a published page', async ({ page }) => {
  test.setTimeout(600_000);
  await signIn(page, editor.url, 'ar');
  await goTo(page, '#/collections/associations/entries/khotwa');
  const summary = page.locator('textarea[name="summary.ar"]');
  await summary.fill(said);
  await expect(page.frameLocator('#preview-pane').getByText(said)).toBeVisible();
  await save(page, 'حفظ');
  const before = editor.git('rev-parse', 'main');
  expect(editor.git('diff', '--numstat', 'main', draft)).toBe(`1\t1\t${file}`);
  expect(editor.git('log', '-1', '--format=%an', draft)).toBe('Amal');

  for (const status of ['قيد المراجعة', 'جاهز']) {
    await page.getByRole('button', { name: /^الوضعية/ }).click();
    const changed = page.waitForResponse((response) => {
      return response.request().postData()?.includes('updateUnpublishedEntryStatus') ?? false;
    });
    await page.getByRole('menuitem', { name: status }).click();
    await changed;
  }
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'نشر', exact: true }).click();
  const published = page.waitForResponse((response) => {
    return response.request().postData()?.includes('publishUnpublishedEntry') ?? false;
  });
  await page.getByRole('menuitem', { name: 'نشر الآن' }).click();
  await published;

  expect(editor.git('branch', '--list', draft)).toBe('');
  const changes = editor.git('diff', '--unified=0', before, 'main', '--', 'content').split('\n');
  expect(changes.filter((line) => /^[+-] /.test(line))).toEqual([
    expect.stringMatching(/^- {2}ar: /),
    `+  ar: ${said}`,
  ]);
  expect(editor.repository.git('status', '--porcelain')).toBe('');

  const content = join(editor.clone, 'content');
  const checked = await runScript('check.ts', content);
  expect(checked.code, checked.output + checked.errors).toBe(0);
  const out = join(root, 'test-results/edited');
  await buildSite({ content, out });
  expect(readFileSync(join(out, 'ar/associations/khotwa/index.html'), 'utf8')).toContain(said);
});

test('what validation would refuse is not saved, and nothing of it is lost', async ({ page }) => {
  await signIn(page, editor.url, 'fr');
  await goTo(page, '#/collections/associations/entries/bassis-amal');
  const name = page.locator('textarea[name="name.fr"]');
  await name.fill('Association <b>Amal</b>');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  const problems = page.getByRole('alert').filter({ has: page.getByRole('heading') });
  await expect(problems.getByRole('listitem').first()).toContainText('Nom › Français');
  await expect(name).toHaveValue('Association <b>Amal</b>');
  expect(editor.git('branch', '--list', 'cms/associations/bassis-amal')).toBe('');
  const field = page.locator('label', { has: name });
  await expect(field).toHaveAttribute('data-problem', /code de page web/);
  await name.fill('Association Amal');
  await expect(field).not.toHaveAttribute('data-problem');
});

test('when the server is gone, the editor says so and the browser keeps the draft', async ({
  page,
}) => {
  await signIn(page, editor.url, 'fr');
  await goTo(page, '#/collections/associations/entries/khouloud');
  const name = page.locator('textarea[name="name.fr"]');
  await name.fill('Association Khouloud bis');
  await page.route('**/api/v1*', (route) => route.abort());
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByText(/^Pas enregistré/)).toBeVisible();
  await expect(name).toHaveValue('Association Khouloud bis');

  // Decap keeps a draft two seconds after the last change of it.
  await expect.poll(() => readBackup(page)).toContain('Khouloud bis');
  await page.unroute('**/api/v1*');
  const asked = new Promise<string>((resolve) => {
    page.on('dialog', (dialog) => {
      if (dialog.type() === 'confirm') resolve(dialog.message());
      dialog.accept();
    });
  });
  await page.reload();
  expect(await asked).toContain('version non enregistrée');
  await expect(name).toHaveValue('Association Khouloud bis');
});

/** What the browser keeps of the draft, as Decap's store holds it. */
function readBackup(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opened = indexedDB.open('localforage');
        opened.onsuccess = () => {
          const store = opened.result.transaction('keyvaluepairs').objectStore('keyvaluepairs');
          const asked = store.get('backup.associations.khouloud');
          asked.onsuccess = () => {
            opened.result.close();
            resolve(asked.result?.raw ?? '');
          };
        };
      }),
  );
}
