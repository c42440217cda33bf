/** Whether the pages that every test of pages looks at are of every kind that the site has. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '#build/tools.ts';
import { listTemplates } from '#testing/list-templates.ts';

const routes = globSync('**/*.astro', { cwd: join(root, 'src/pages/[locale]') });

/** `help/[service]/[province].astro` as what its addresses look like: `help/…/…`. */
function readRoute(route: string): RegExp {
  const steps = route
    .replace(/(^|\/)index\.astro$|\.astro$/, '')
    .replaceAll('/', '\\/')
    .replaceAll(/\[\.\.\.\w+\]/g, '.+')
    .replaceAll(/\[\w+\]/g, '[^/?]+');
  return new RegExp(`^${steps}(\\/?\\?.*)?$`);
}

test('a template stands for every route of a page', () => {
  const paths = listTemplates().map(({ path }) => path);
  const without = routes.filter((route) => !paths.some((path) => readRoute(route).test(path)));
  expect(without).toEqual([]);
});
