/**
 * Takes the pictures of the README from the built site, in a real browser.
 * `node scripts/take-screenshots.ts` after `npm run build`.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { serveSite } from './serve-site.ts';

const pictures = [
  { name: 'home-fr', path: '/fr/', width: 1280, height: 900, scheme: 'light' },
  { name: 'home-ar', path: '/ar/', width: 360, height: 780, scheme: 'light' },
  {
    name: 'profile-ar',
    path: '/ar/associations/annawat-foundation/',
    width: 360,
    height: 780,
    scheme: 'light',
  },
  {
    name: 'service-fr-dark',
    path: '/fr/help/training-course/',
    width: 360,
    height: 780,
    scheme: 'dark',
  },
] as const;

const site = await serveSite({ folder: process.env.TWIZA_OUT || 'dist' });
const browser = await chromium.launch({
  executablePath: findBrowser({ install: true }),
  args: ['--no-sandbox', '--disable-background-networking'],
});
await mkdir('docs/images', { recursive: true });
for (const { name, path, width, height, scheme } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: width < 500 ? 2 : 1,
  });
  await page.goto(site.url + path);
  await page.screenshot({ path: `docs/images/${name}.png` });
  await page.close();
  console.log(`docs/images/${name}.png`);
}
await browser.close();
await site.close();
