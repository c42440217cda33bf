import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { root } from '#build/tools.ts';

/**
 * Lets a page import the site's own modules from `/src/…`, without their types: what a bundle holds
 * can be tried under the page's security policy before an interface uses it.
 */
export async function serveSource(page: Page): Promise<void> {
  await page.route('**/src/**/*.ts', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: readScript(pathname) });
  });
}

function readScript(path: string): string {
  const source = readFileSync(join(root, path), 'utf8').replace(/(from ')#/g, '$1/src/');
  return transpileModule(source, {
    compilerOptions: {
      module: ModuleKind.ESNext,
      target: ScriptTarget.ESNext,
      verbatimModuleSyntax: true,
    },
  }).outputText;
}
