import { expect, type Page, type Route, test } from '@playwright/test';
import { locales } from '#model/locales.ts';
import { listTemplates, templateAddress } from '#testing/list-templates.ts';
import { goTo } from '../support/start-editor.ts';
import { watchPolicy } from '../support/watch-policy.ts';

test.describe.configure({ timeout: 900_000 });

/** From the right and from the left; every night all of them. */
const looked = process.env.TWIZA_WHOLE ? locales : (['ar', 'fr'] as const);

for (const locale of looked) {
  test(`no template in ${locale} asks for what its policy forbids`, async ({ page }) => {
    const policy = await watchPolicy(page);
    const found: string[] = [];
    for (const template of listTemplates()) {
      await page.goto(templateAddress(template, locale));
      const said = await readPolicy(page);
      const lax = /'unsafe-(?:inline|eval|hashes)'|(?:^|[ ;])(?:\*|https?:)(?![^ ;])/.exec(
        said,
      )?.[0];
      const problems = [...policy.violations(), ...(lax === undefined ? [] : [`allows ${lax}`])];
      if (!said.includes("default-src 'self'")) problems.push('has no policy');
      found.push(...problems.map((each) => `${template.name}, ${template.path}: ${each}`));
    }
    expect(found).toEqual([]);
  });
}

test('the editor asks for nothing that its policy forbids, and its policy is its own', async ({
  page,
}) => {
  const policy = await watchPolicy(page);
  await page.goto('/admin/?lang=fr');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await goTo(page, '#/collections/associations/entries/khotwa');
  // A draft is judged and drawn: all that the editor does with a record has been done once.
  await page.locator('textarea[name="summary.fr"]').fill('Un essai.');
  await expect(page.frameLocator('#preview-pane').getByText('Un essai.')).toBeVisible();
  expect(policy.violations()).toEqual([]);
  expect(await readPolicy(page)).toContain("script-src 'self';");
});

const injected = [
  ['a script in the page', '<script>document.title = "ran"</script>'],
  [
    'what an image does that does not come',
    '<img src="/nothing.png" onerror="document.title=\'ran\'">',
  ],
  ['a script of another host', '<script src="https://evil.example/a.js"></script>'],
  [
    'a script made of data',
    '<script src="data:text/javascript,document.title=%22ran%22"></script>',
  ],
  [
    'a form that sends elsewhere',
    '<form action="https://evil.example/"><button id="go"></button></form>',
  ],
  ['a base of all links', '<base href="https://evil.example/">'],
  ['a frame of another host', '<iframe src="https://evil.example/"></iframe>'],
  ['an object', '<object data="/icon.svg" type="image/svg+xml"></object>'],
  ['styles in the page', '<style>body { display: none }</style>'],
] as const;

for (const [what, html] of injected) {
  test(`${what}, put into a page by somebody, does nothing, and is told`, async ({ page }) => {
    const policy = await watchPolicy(page);
    await page.route('**/*', (route) => inject(route, html));
    await page.goto('/fr/associations/khotwa/');
    await expect(page.locator('h1')).toBeVisible();
    await page.evaluate(() => document.getElementById('go')?.click());
    await expect.poll(() => policy.violations().length).toBeGreaterThan(0);
    expect(await page.title()).not.toBe('ran');
    expect(new URL(page.url()).pathname).toBe('/fr/associations/khotwa/');
  });
}

function readPolicy(page: Page): Promise<string> {
  return page
    .locator('meta[http-equiv="content-security-policy" i]')
    .first()
    .getAttribute('content', { timeout: 1000 })
    .then(
      (content) => content ?? '',
      () => '',
    );
}

/** The page as if somebody had got a piece of HTML into it. */
async function inject(route: Route, html: string): Promise<void> {
  if (route.request().resourceType() !== 'document') {
    await (route.request().url().includes('evil.example') ? route.abort() : route.continue());
    return;
  }
  const response = await route.fetch();
  const page = await response.text();
  await route.fulfill({ response, body: page.replace('</main>', `${html}</main>`) });
}
