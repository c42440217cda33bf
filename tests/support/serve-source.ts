import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../scripts/tools.ts';

/**
 * Lets a page import the site's own modules from `/src/…`, without their types: what a bundle holds
 * can be tried under the page's security policy before an interface uses it.
 */
export async function serveSource(page: Page): Promise<void> {
  await page.route('**/src/**/*.ts', (route) => {
    const { pathname } = new URL(route.request().url());
    const source = stripTypeScriptTypes(readFileSync(join(root, pathname), 'utf8'));
    return route.fulfill({
      contentType: 'text/javascript',
      body: source.replace(/(from ')#/g, '$1/src/'),
    });
  });
}
