import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Locale, locales } from '#model/locales.ts';

/**
 * At the end of a build: a header with each page that names the sheet of styles that all pages have. A browser asks for it
 * before it reads the page, and a host that knows early hints says it even sooner.
 */
export function announceSheet(drawn: readonly Locale[]): AstroIntegration {
  return {
    name: 'twiza-announced-sheet',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const [locale = 'ar'] = drawn;
        const pages = [join(site, locale), join(site, locale, '404')];
        const html = pages.map((page) => readFile(join(page, 'index.html'), 'utf8'));
        // Of every language: parts of a site that several machines build have the same headers.
        const rules = writeAnnouncement(await Promise.all(html), locales);
        await appendFile(join(site, '_headers'), rules);
      },
    },
  };
}

/** Two parts below these are pages, too; elsewhere so deep lie the lists for other sites, which have their own sheet. */
const deepSections = ['help', 'propose'];

/**
 * Rules of a `_headers` file.
 *
 * @param pages the HTML of some: what all of them load is announced
 * @throws where they have not one sheet in common
 */
export function writeAnnouncement(pages: readonly string[], locales: readonly string[]): string {
  const [first = new Set<string>(), ...others] = pages.map(
    (html) =>
      new Set(
        [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, url = '']) => url),
      ),
  );
  const [sheet, ...more] = others.reduce((common, each) => common.intersection(each), first);
  if (!sheet || more.length > 0)
    throw new Error(
      `Pages have one sheet of styles in common; here it is ${[sheet, ...more].join(', ') || 'none'}.`,
    );
  const patterns = [
    ...locales.map((locale) => `/${locale}/`),
    '/:locale/:section/',
    '/:locale/:section/:id/',
    ...deepSections.map((section) => `/:locale/${section}/:kind/:id/`),
  ];
  return patterns.map((path) => `\n${path}\n  Link: <${sheet}>; rel=preload; as=style\n`).join('');
}
