/** What opening the editor costs, and what its page may do. */
import { expect, type Response, test } from '@playwright/test';
import { pack } from '#testing/weigh-page.ts';

/** All script until somebody can sign in, packed by brotli at its best. Bytes. */
const budget = 620_000;

test('opening the editor loads little script, all of it ours', async ({ page, baseURL }) => {
  const responses: Response[] = [];
  const complaints: string[] = [];
  page.on('response', (response) => responses.push(response));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/admin/?lang=fr');
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
  expect(complaints).toEqual([]);

  const scripts = responses.filter((response) => response.request().resourceType() === 'script');
  const sizes = await Promise.all(scripts.map(async (response) => pack(await response.body())));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(100_000);
  expect(total).toBeLessThan(budget);
  const elsewhere = responses.map((response) => response.url());
  expect(elsewhere.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
});

test('the page of the editor is found by nobody and runs no text as a program', async ({
  page,
}) => {
  const response = await page.goto('/admin/');
  expect(response?.headers()['x-robots-tag']).toBe('noindex');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const content = (await policy.getAttribute('content')) ?? '';
  expect(content).toContain("script-src 'self';");
  expect(content).not.toContain('unsafe-eval');
});

test('the notices of the works in the editor go with it', async ({ page }) => {
  const notices = await (await page.request.get('/admin/licences.txt')).text();
  for (const name of ['react', 'decap-cms-core', 'decap-cms-backend-github', 'immutable', 'zod'])
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$\nLicence: MIT$`, 'm'));
  expect(notices).toContain('Copyright (c) Meta Platforms');
  expect(notices).toContain('Permission is hereby granted');
});
