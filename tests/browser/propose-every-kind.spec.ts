/** From the form of each kind to the branch to the page, and where the private part of a wish is not. */
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveSite } from '#build/serve/serve-site.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { buildSite } from '#testing/build-site.ts';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import { runScript } from '#testing/run-script.ts';
import { untilFilled } from '../support/open-form.ts';
import { receiveForms } from '../support/receive-forms.ts';

const { TWIZA_FIXTURE_URL = '', TWIZA_CROWDED_URL = '' } = process.env;
const secrets = ['Zineb Secrète', '0611223344', 'am liebsten abends anrufen'];

test.describe.configure({ mode: 'serial', timeout: 600_000 });

let repository: Repository;
let start: string;
const branches: string[] = [];
const written: string[] = [];

test.beforeAll(() => {
  repository = makeRepository('kinds', contentOf('full-record'));
  start = repository.commit({ 'README.md': 'Twiza\n' });
});

/** What a browser sent, taken in by the command as a mail, which prints the sender for the coordinator. */
async function takeIn(body: string): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'twiza-sent-')), 'sent.txt');
  writeFileSync(file, body);
  const { code, output } = await runScript('intake.ts', repository.content, file);
  expect(code, output).toBe(0);
  const branch = /propose\/[\w-]+/.exec(output)?.[0] ?? 'main';
  branches.push(branch);
  expect(repository.git('status', '--porcelain')).toBe('');
  return output;
}

async function signOff(page: Page) {
  const [name = '', reach = ''] = secrets;
  await page.locator('[name=x-name]').fill(name);
  await page.locator('[name=x-reach]').fill(reach);
}

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('a role in Arabic, from the page of its association', async ({ page }) => {
    const host = await receiveForms(TWIZA_FIXTURE_URL);
    await page.goto(`${host.url}/ar/associations/short-name/`);
    await page.locator('.trust a[href*="/propose/"]').first().click();
    await untilFilled(page);
    await page.goto(page.url().replace('associations/?', '?'));
    await page.locator('.add-what a[href*="opportunities"]').click();
    await untilFilled(page);
    await expect(page.locator('[name=association]')).toHaveValue('تعاونية تيفاوين المتخيلة');
    await page.locator('[name="name.ar"]').fill('مرافقة الأطفال في الدروس');
    await page.locator('[name="summary.ar"]').fill('ساعتان في الأسبوع مع أطفال شيشاوة.');
    await page.locator('[name="tasks.0.ar"]').fill('المساعدة في الواجبات');
    await page.locator('[name=where]').selectOption('on-site');
    await page.locator('[name="provinces.chichaoua"]').check();
    await page.locator('form button.is-main').click();
    await expect.poll(() => host.received.length).toBe(1);
    const output = await takeIn(host.received[0]?.body ?? '');
    // What the phone showed is what the commit says.
    const [, shown] = /#([\da-z]{4}-[\da-z]{4})$/.exec(page.url()) ?? [];
    expect(output).toContain(`asks: ${shown}`);
    await host.close();
  });

  test('a wish in German shows first what everybody will see', async ({ page }) => {
    const host = await receiveForms(TWIZA_FIXTURE_URL);
    await page.goto(`${host.url}/de/propose/`);
    await page.locator('main a[href*="/volunteers/new/"]').click();
    await page.locator('[name="text.de"]').fill('Ich möchte im Sommer Deutsch unterrichten.');
    await page.locator('[name=pseudonym]').fill('Granatapfel');
    await page.locator('[name="languages.de"]').check();
    await page.locator('[name=where]').selectOption('either');
    await signOff(page);
    await page.locator('[data-private] [name=x-note]').fill(secrets[2] ?? '');
    await page.locator('form button.is-main').click();
    const preview = page.locator('.preview');
    await expect(preview.locator('ul').first()).toContainText('Granatapfel');
    await expect(preview.locator('ul').first()).not.toContainText('Zineb');
    await expect(preview.locator('ul').last()).toContainText('0611223344');
    expect(host.received).toEqual([]);
    await page.locator('form button.is-main').click();
    await expect.poll(() => host.received.length).toBe(1);
    const output = await takeIn(host.received[0]?.body ?? '');
    // The coordinator, who runs the command, is told alone.
    for (const secret of secrets) expect(output).toContain(secret);
    await host.close();
  });

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });

    test('an event in French', async ({ page }) => {
      const host = await receiveForms(TWIZA_FIXTURE_URL);
      await page.goto(`${host.url}/fr/propose/`);
      await page.locator('main a[href*="/events/new/"]').click();
      await page.locator('[name="name.fr"]').fill('Journée des bénévoles inventée');
      await page.locator('[name="summary.fr"]').fill('Une rencontre inventée à Marrakech.');
      await page.locator('[name="associations.0"]').fill('Coopérative inventée Tifaouine');
      await page.locator('[name=starts]').fill('14/06/2098');
      await page.locator('[name="place.province"]').selectOption('marrakech');
      await page.locator('form button.is-main').click();
      await expect.poll(() => host.received.length).toBe(1);
      await takeIn(host.received[0]?.body ?? '');
      await host.close();
    });

    test('both parts of a wish have a title', async ({ page }) => {
      await page.goto(`${TWIZA_FIXTURE_URL}/fr/propose/volunteers/new/`);
      const [open, secret] = [page.locator('[data-public]'), page.locator('[data-private]')];
      await expect(open.locator('> legend')).toHaveText('Ce que tout le monde verra');
      await expect(secret.locator('> legend')).toHaveText('Ce que seule la coordination voit');
      await expect(open.locator('[name^="x-"]')).toHaveCount(0);
      await expect(secret.locator('[name=x-reach]')).toHaveAttribute('required', '');
    });

    test('without a coordinator no wish can be sent, and the page says why', async ({ page }) => {
      await page.goto(`${TWIZA_CROWDED_URL}/fr/propose/volunteers/new/`);
      await expect(page.locator('main form')).toHaveCount(0);
      await expect(page.locator('main .notice')).toContainText('pas de coordination');
      await expect(page.locator('main .notice a')).toHaveAttribute('href', '/fr/volunteer/');
    });
  });
});

test('what was merged stands on its pages, and the private part of a wish is nowhere', async ({
  page,
}) => {
  expect(branches).toHaveLength(3);
  for (const branch of branches) expect(repository.merge(branch), branch).toBe(true);
  const out = mkdtempSync(join(tmpdir(), 'twiza-kinds-'));
  await buildSite({
    content: repository.content,
    out: join(out, 'site'),
    more: { TWIZA_LOCALES: 'ar,fr,de' },
  });
  const site = await serveSite({ folder: join(out, 'site') });
  const records = repository.git('diff', '--name-only', start, 'HEAD').split('\n');
  const idOf = (collection: string) =>
    records.flatMap((file) => new RegExp(`${collection}/(.*)\\.yaml`).exec(file)?.[1] ?? [])[0];
  await page.goto(`${site.url}/ar/volunteer/roles/${idOf('opportunities')}/`);
  await expect(page.locator('h1')).toHaveText('مرافقة الأطفال في الدروس');
  await page.goto(`${site.url}/de/volunteer/wishes/${idOf('volunteers')}/`);
  await expect(page.locator('main')).toContainText('Ich möchte im Sommer Deutsch unterrichten.');
  await page.goto(`${site.url}/fr/events/${idOf('events')}/`);
  await expect(page.locator('h1')).toHaveText('Journée des bénévoles inventée');
  await site.close();

  written.push(...listFiles(join(out, 'site')), ...listFiles(repository.content));
  const objects = repository.git('cat-file', '--batch', '--batch-all-objects', '--unordered');
  for (const secret of secrets) {
    expect(objects).not.toContain(secret);
    expect(repository.git('log', '--all', '--format=%B')).not.toContain(secret);
    expect(written.filter((file) => readFileSync(file).includes(secret))).toEqual([]);
  }
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}
