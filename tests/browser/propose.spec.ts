import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { contentOf, type Fixture } from '#testing/build-fixture.ts';
import { makeRepository } from '#testing/git-repository.ts';
import { runScript } from '#testing/run-script.ts';
import { validRecord } from '#testing/write-many-records.ts';
import { openForm } from '../support/open-form.ts';
import { type Received, receiveForms } from '../support/receive-forms.ts';

const { TWIZA_FIXTURE_URL = '', TWIZA_CROWDED_URL = '' } = process.env;
const secrets = ['Zineb Secrète', '0611223344'];

test.describe.configure({ timeout: 600_000 });

/** What a browser sent, taken in by the command in a repository of its own. */
async function takeIn(fixture: Fixture, name: string, body: string, ...args: string[]) {
  const repository = makeRepository('propose', contentOf(fixture));
  repository.git('config', 'user.name', 'Amal');
  repository.git('config', 'user.email', 'amal@example.org');
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'Start');
  const file = join(mkdtempSync(join(tmpdir(), 'twiza-sent-')), name);
  writeFileSync(file, body);
  const run = await runScript('intake.ts', repository.content, file, ...args);
  const branch = /propose\/[\w-]+/.exec(run.output)?.[0] ?? 'main';
  const objects = repository.git('cat-file', '--batch', '--batch-all-objects');
  for (const secret of secrets) expect(objects).not.toContain(secret);
  expect(repository.git('status', '--porcelain')).toBe('');
  const lines = repository.git('diff', '--unified=0', 'main', branch).split('\n');
  repository.git('checkout', '--quiet', branch);
  const check = await runScript('check.ts', repository.content);
  return { ...run, branch, check, diff: lines.filter((line) => /^[-+](?![-+])/.test(line)) };
}

/** Netlify keeps the fields of a form as JSON. */
function toNetlify({ body }: Received): string {
  const data = Object.fromEntries(new URLSearchParams(body));
  return JSON.stringify({
    form_name: data['form-name'],
    created_at: new Date().toISOString(),
    data,
  });
}

async function signOff(page: Page) {
  const [name = '', reach = ''] = secrets;
  await page.locator('[name=x-name]').fill(name);
  await page.locator('[name=x-reach]').fill(reach);
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  test('a sentence corrected on Netlify becomes a branch of one line', async ({ page }) => {
    const host = await receiveForms(TWIZA_CROWDED_URL);
    await page.goto(`${host.url}/fr/associations/${validRecord}/`);
    await page.locator('.trust a[href^="/fr/propose/"]').first().click();
    await expect(page.locator('main')).toContainText('écrivez de quelle association il s’agit');
    await page.locator('[name=x-which]').last().fill(`${host.url}/fr/associations/${validRecord}/`);
    await page
      .locator('summary', { has: page.locator('h2') })
      .nth(3)
      .click();
    await page.locator('[name="summary.fr"]').fill('Aide les élèves de Guelmim.');
    await signOff(page);
    await page.locator('form button.is-main').click();
    await expect(page).toHaveURL(/\/fr\/propose\/sent\/thanks\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Merci');
    const [sent] = host.received;
    expect(sent?.type).toBe('application/x-www-form-urlencoded');
    const { code, output, diff } = await takeIn(
      'crowded',
      'sent.json',
      toNetlify(sent as Received),
    );
    expect(output).toContain(secrets[0]);
    expect(code, output).toBe(0);
    expect(diff).toEqual([
      expect.stringMatching(/^- {2}fr: /),
      '+  fr: Aide les élèves de Guelmim.',
    ]);
    await host.close();
  });

  test('that an association has closed is said with its name', async ({ page }) => {
    const host = await receiveForms(TWIZA_FIXTURE_URL);
    await page.goto(`${host.url}/fr/associations/short-name/`);
    await page.locator('.trust a[href$="#closed"]').click();
    await page.locator('[name=x-which]').first().fill('short-name');
    await page.locator('button[value=closed]').click();
    await expect.poll(() => host.received.length).toBe(1);
    const { diff } = await takeIn('full-record', 'sent.txt', host.received[0]?.body ?? '');
    expect(diff).toEqual(['-status: active', '+status: closed']);
    await host.close();
  });

  test('a blank form in which nothing is said proposes nothing, and is not sent about nobody', async ({
    page,
  }) => {
    const host = await receiveForms(TWIZA_FIXTURE_URL);
    await page.goto(`${host.url}/de/propose/associations/?id=every-field`);
    await page.locator('form button.is-main').click();
    await expect(page.locator('[name=x-which]').last()).toBeFocused();
    expect(host.received).toEqual([]);
    await page.locator('[name=x-which]').last().fill('every-field');
    await page.locator('form button.is-main').click();
    await expect.poll(() => host.received.length).toBe(1);
    const { code, output } = await takeIn('full-record', 'sent.txt', host.received[0]?.body ?? '');
    expect(output).toContain('Nothing of what was sent changes the record.');
    expect(code).toBe(1);
    await host.close();
  });

  test('a new association becomes a new file', async ({ page }) => {
    const host = await receiveForms(TWIZA_FIXTURE_URL);
    await page.goto(`${host.url}/fr/propose/associations/new/`);
    await page.locator('[name="name.fr"]').fill('Association Tissir');
    await page.locator('[name="summary.fr"]').fill('Soutien scolaire à Chichaoua.');
    await page.locator('[name="focusAreas.school-education"]').check();
    await page.locator('[name="places.0.province"]').selectOption('chichaoua');
    await signOff(page);
    await page.locator('form button.is-main').click();
    await expect.poll(() => host.received.length).toBe(1);
    const { code, diff, check } = await takeIn(
      'full-record',
      'sent.txt',
      host.received[0]?.body ?? '',
    );
    expect(code).toBe(0);
    expect(diff).toEqual(
      expect.arrayContaining(['+id: tissir', '+  fr: Association Tissir', '+  level: declared']),
    );
    expect(check.output).toContain('0 errors');
    await host.close();
  });

  for (const path of ['propose/associations/new/', 'propose/associations/'])
    test(`the page ${path} may open a mail program`, async ({ page }) => {
      const faults: string[] = [];
      page.on('console', (message) => faults.push(message.text()));
      await page.goto(`${TWIZA_FIXTURE_URL}/fr/${path}`);
      const form = page.locator('form.propose').last();
      const button = form.locator('button.is-main');
      await expect(button).toHaveAttribute('formaction', /^mailto:coordination@fixture\.example\?/);
      for (const which of await form.locator('[name=x-which]').all()) await which.fill('Amal');
      await button.click();
      await page.locator('h1').click();
      expect(faults.filter((fault) => fault.includes('Content Security Policy'))).toEqual([]);
      const policy = page.locator('meta[http-equiv="content-security-policy" i]');
      await expect(policy).toHaveAttribute('content', /form-action 'self' mailto:/);
    });

  test('WhatsApp opens with what the page is about', async ({ page }) => {
    await page.goto(`${TWIZA_FIXTURE_URL}/fr/propose/associations/?id=short-name`);
    const link = page.locator('a[data-share=whatsapp]');
    const text = new URL((await link.getAttribute('href')) ?? '').searchParams.get('text');
    expect(text).toContain('https://fixture.example/fr/propose/associations/');
    await expect(page.locator('[data-share=copy]')).toBeHidden();
  });
});

test.describe('filled on the phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('hours corrected in Arabic by mail become a branch of one line', async ({ page }) => {
    const host = await receiveForms(TWIZA_FIXTURE_URL);
    await openForm(page, host.url, 'ar', 'every-field');
    await page
      .locator('summary', { has: page.locator('h2') })
      .nth(2)
      .click();
    await page.locator('[name="places.0.hours.ramadan"]').fill('من الاثنين إلى الخميس 10:00-15:00');
    await signOff(page);
    await page.locator('form button.is-main').click();
    await expect.poll(() => host.received.length).toBe(1);
    const [sent] = host.received;
    expect(sent?.type).toContain('text/plain');
    const mail = `From: Zineb <z@example.org>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${sent?.body}-- \r\nSent from a phone\r\n`;
    const { code, diff, check } = await takeIn('full-record', 'sent.eml', mail);
    expect(code).toBe(0);
    expect(diff).toEqual([
      '-      ramadan: Mo-Th 10:00-15:30',
      '+      ramadan: Mo-Th 10:00-15:00',
    ]);
    expect(check.output).toContain('0 errors');
    await host.close();
  });

  test('that an association has closed is said in two taps from its page', async ({ page }) => {
    const host = await receiveForms(TWIZA_FIXTURE_URL);
    await page.goto(`${host.url}/fr/associations/short-name/`);
    await page.locator('.trust a[href$="#closed"]').click();
    await expect(page.locator('.propose-whose')).not.toHaveText('Associations');
    await page.locator('button[value=closed]').click();
    await expect.poll(() => host.received.length).toBe(1);
    const { diff } = await takeIn('full-record', 'sent.txt', host.received[0]?.body ?? '');
    expect(diff).toEqual(['-status: active', '+status: closed']);
    await host.close();
  });

  test('a form that is sent whole as it was filled proposes nothing', async ({ page }) => {
    const host = await receiveForms(TWIZA_FIXTURE_URL);
    await openForm(page, host.url, 'de', 'every-field');
    await page.locator('[name=x-note]').last().fill('Guten Tag');
    await page.locator('form button.is-main').click();
    await expect.poll(() => host.received.length).toBe(1);
    const { code, output } = await takeIn('full-record', 'sent.txt', host.received[0]?.body ?? '');
    expect(output).toContain('Nothing of what was sent changes the record.');
    expect(code).toBe(1);
    await host.close();
  });
});

test('with scripts on, a short text that holds only what changed can be copied or sent', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openForm(page, TWIZA_FIXTURE_URL, 'fr', 'every-field');
  await page
    .locator('summary', { has: page.locator('h2') })
    .nth(4)
    .click();
  await page.locator('[name="services.0.access.online"]').uncheck();
  await page.locator('[name="services.0.cost"]').selectOption('free');
  await page.locator('[data-share=copy]').click();
  await expect(page.locator('.share-form [role=status]')).toContainText('Copié');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n').length).toBeLessThan(12);
  const { diff } = await takeIn('full-record', 'pasted.txt', text);
  expect(diff).toEqual(['-      - online', '-    cost: symbolic', '+    cost: free']);
  const link = page.locator('a[data-share=whatsapp]');
  await link.evaluate((element) =>
    element.addEventListener('click', (event) => event.preventDefault()),
  );
  await link.click();
  const href = new URL((await link.getAttribute('href')) ?? '');
  expect(href.searchParams.get('text')).toBe(text);
});
