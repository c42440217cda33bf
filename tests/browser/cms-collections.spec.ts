import { expect, type Page, test } from '@playwright/test';
import { collections } from '#model/collections.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { goTo, type RunningEditor, save, signIn, startEditor } from '../support/start-editor.ts';

interface Edit {
  collection: string;
  entry: string;
  file: string;
  /** The text that is changed: a field, and its language where it has one. */
  change: string;
  /** An optional field that is emptied, and how many lines it has in the file; a page has none. */
  clear?: string | undefined;
  gone?: number | undefined;
}

const records: [collection: string, id: string, change: string, clear?: string, gone?: number][] = [
  ['associations', 'every-field', 'summary.fr', 'website', 1],
  ['programmes', 'trial-programme', 'summary.fr', 'website', 1],
  ['projects', 'trial-project', 'name.fr', 'website', 1],
  ['funders', 'trial-fund', 'summary.fr', 'acronym', 1],
  ['calls', 'trial-call', 'name.ar', 'closes', 1],
  ['needs', 'trial-need', 'name.fr', 'expires', 1],
  ['opportunities', 'trial-role', 'summary.fr', 'hoursPerWeek', 1],
  ['volunteers', 'v-4x7q', 'text.fr', 'where', 1],
  ['events', 'trial-event', 'summary.fr', 'startTime', 1],
  ['resources', 'trial-guide', 'description.fr', 'licenceNote', 1],
  ['focus-areas', 'school-education', 'name.de', 'description', 6],
  ['audiences', 'everyone', 'name.fr', 'description', 2],
  ['services', 'shelter', 'name.ar', 'description', 6],
  ['skills', 'teaching', 'name.es', 'description', 2],
  ['regions', 'marrakech-safi', 'name.fr', 'iso', 1],
  ['provinces', 'chichaoua', 'name.fr', 'iso', 1],
];
const edits: Edit[] = [
  ...records.map(([collection, id, change, clear, gone]) => {
    return { collection, entry: id, file: `content/${collection}/${id}.yaml`, change, clear, gone };
  }),
  { collection: 'pages', entry: 'how-to-fr', file: 'content/pages/how-to/fr.md', change: 'title' },
  {
    collection: 'site',
    entry: 'site',
    file: 'content/site.yaml',
    change: 'name.fr',
    clear: 'coordinator',
    gone: 1,
  },
];

// Narrow enough for a form without a preview, which another test looks at.
test.use({ viewport: { width: 780, height: 900 } });

let editor: RunningEditor;
test.beforeAll(async () => {
  editor = await startEditor(contentOf('full-record'));
});
test.afterAll(() => editor.close());

test('a change in any collection is one line, and a cleared field is gone', async ({ page }) => {
  test.setTimeout(600_000);
  expect(new Set(edits.map(({ collection }) => collection))).toEqual(
    new Set([...collections, 'pages', 'site']),
  );
  await signIn(page, editor.url, 'en');
  for (const edit of edits) {
    await test.step(edit.collection, async () => {
      await openEntry(page, edit.collection, edit.entry);
      await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
      await changeText(page, edit.change);
      if (edit.clear) await clearField(page, edit.clear);
      await save(page, 'Save');
      const draft = `cms/${edit.collection}/${edit.entry}`;
      const counted = editor.git('diff', '--numstat', 'main', draft);
      expect(counted).toBe(`1\t${1 + (edit.gone ?? 0)}\t${edit.file}`);
    });
  }
  expect(editor.repository.git('status', '--porcelain')).toBe('');
});

test('a new association with an Arabic name gets the id that was asked for', async ({ page }) => {
  await signIn(page, editor.url, 'ar');
  await goTo(page, '#/collections/associations/new');
  await page.locator('[id^="id-field"]').fill('nour-chichaoua');
  await pick(page, 'kind', 'جمعية');
  await page.locator('textarea[name="name.ar"]').fill('جمعية نور شيشاوة');
  await page.locator('textarea[name="summary.ar"]').fill('تساعد الأسر في القرى.');
  await pick(page, 'focusAreas', 'المدرسة');
  await page.locator('[id^="sources-field"]').getByRole('button').last().click();
  await page.locator('[id^="id-field"]').last().fill('leaflet');
  await page.locator('textarea[name="title.ar"]').fill('مطوية الجمعية');
  await pick(page, 'level', 'لم يُتحقق منه بعد');
  await save(page, 'حفظ');
  const file = 'content/associations/nour-chichaoua.yaml';
  expect(editor.git('show', `cms/associations/nour-chichaoua:${file}`)).toBe(
    [
      'id: nour-chichaoua',
      'kind: association',
      'name:',
      '  ar: جمعية نور شيشاوة',
      'summary:',
      '  ar: تساعد الأسر في القرى.',
      'focusAreas:',
      '  - school-education',
      'sources:',
      '  - id: leaflet',
      '    title:',
      '      ar: مطوية الجمعية',
      'verification:',
      '  level: declared',
    ].join('\n'),
  );
});

async function openEntry(page: Page, collection: string, entry: string): Promise<void> {
  // From record to record Decap would keep the form of the first: a page between them empties it.
  await goTo(page, '#/nowhere');
  await expect(page.locator('[class*="-EditorContainer"]')).toHaveCount(0);
  await goTo(page, `#/collections/${collection}/entries/${entry}`);
  await page.locator('[class*="-ControlPaneContainer"] label').first().waitFor();
}

async function changeText(page: Page, name: string): Promise<void> {
  const isText = name.includes('.');
  const field = page.locator(isText ? `textarea[name="${name}"]` : `[id^="${name}-field"]`).first();
  await field.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
  await field.fill(`${await field.inputValue()} bis`);
}

async function clearField(page: Page, name: string): Promise<void> {
  const texts = page.locator(`textarea[name^="${name}."]`);
  for (let index = 0; index < (await texts.count()); index++) {
    await texts
      .nth(index)
      .evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    await texts.nth(index).fill('');
  }
  if ((await texts.count()) > 0) return;
  const field = page.locator(`[id^="${name}-field"]`).first();
  const isList = (await field.getAttribute('role')) === 'combobox';
  if (isList) await field.press('Backspace');
  else await field.fill('');
}

/** Types into a list to pick from, and takes what it offers. */
async function pick(page: Page, name: string, text: string): Promise<void> {
  const field = page.locator(`[id^="${name}-field"]`).first();
  await field.fill(text);
  await page.getByRole('option').filter({ hasText: text }).first().click();
}
