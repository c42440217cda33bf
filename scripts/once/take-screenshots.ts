/**
 * Takes the pictures of the README and of the guides from the built site, in a real browser.
 * `node scripts/once/take-screenshots.ts` after `npm run build`.
 */
import { mkdir } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { serveSite } from '#build/serve/serve-site.ts';
import { findBrowser } from '#testing/find-browser.ts';

interface Picture {
  name: string;
  path: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** What somebody does before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
}

const phone = { width: 360, height: 780, scheme: 'light' } as const;
const pictures: Picture[] = [
  { name: 'home-fr', path: '/fr/', width: 1280, height: 900, scheme: 'light' },
  { ...phone, name: 'home-ar', path: '/ar/' },
  { ...phone, name: 'profile-ar', path: '/ar/associations/annawat-foundation/' },
  { ...phone, name: 'answer-fr-dark', path: '/fr/help/psychosocial/chichaoua/', scheme: 'dark' },
  {
    ...phone,
    name: 'search-fr',
    path: '/fr/associations/?q=khulud',
    prepare: (page) => page.locator('.card .note').first().waitFor(),
  },
  ...(['fr', 'ar'] as const).flatMap((locale): Picture[] => [
    {
      ...phone,
      name: `propose-${locale}`,
      path: `/${locale}/propose/associations/?id=khotwa`,
      prepare: openPart,
    },
    {
      ...phone,
      name: `editor-${locale}`,
      path: `/admin/?lang=${locale}`,
      prepare: openRecord,
    },
  ]),
];

const site = await serveSite({ folder: process.env.TWIZA_OUT || 'dist' });
const browser = await chromium.launch({
  executablePath: findBrowser({ install: true }),
  args: ['--no-sandbox', '--disable-background-networking'],
});
await mkdir('docs/images', { recursive: true });
for (const { name, path, width, height, scheme, prepare } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: width < 500 ? 2 : 1,
  });
  await page.goto(site.url + path);
  await prepare?.(page);
  await page.screenshot({ path: `docs/images/${name}.png` });
  await page.close();
  console.log(`docs/images/${name}.png`);
}
await browser.close();
await site.close();

/** In the form, once the phone has filled it: opens its second part. */
async function openPart(page: Page): Promise<void> {
  await page.locator('[data-trouble=blank]').waitFor({ state: 'hidden' });
  await page.locator('main details > summary').nth(1).click();
}

/** In the editor of a demonstration: signs in and opens a record. */
async function openRecord(page: Page): Promise<void> {
  await page.locator('#nc-root section button').first().click();
  await page.locator('#nc-root header').first().waitFor();
  await page.evaluate(() => {
    location.hash = '#/collections/associations/entries/khotwa';
  });
  await page.locator('textarea[name="name.ar"]').scrollIntoViewIfNeeded();
}
