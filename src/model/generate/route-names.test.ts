import { describe, expect, it } from 'vitest';
import { writeRouteNames } from './route-names.ts';

const read = (routes: string[]) => {
  const [names = '', beside = ''] = writeRouteNames(routes)
    .split('export const ')
    .slice(1)
    .map((part) => part.replaceAll(/\/\*\*.*/g, ''));
  const list = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, name]) => name);
  return { names: list(names), beside: list(beside) };
};

describe('the names that addresses take', () => {
  it('are those of every route and of every list', () => {
    const { names } = read(['404.astro', '[locale]/kept.astro', '[locale]/[page].astro']);
    expect(names).toEqual(expect.arrayContaining(['404', 'kept', 'associations', 'volunteer']));
    expect(names).not.toContain('[page]');
  });

  it('leave alone what no id can be', () => {
    const { names } = read(['[locale]/manifest.webmanifest.ts', 'robots.txt.ts']);
    expect(names.filter((name) => name?.includes('.'))).toEqual([]);
  });

  it('stand beside records below a list, and beside their pages', () => {
    const { beside } = read([
      '[locale]/[...list]/by-name/[...page].astro',
      '[locale]/propose/[id].astro',
      '[locale]/propose/index.astro',
      '[locale]/propose/sent/thanks.astro',
      '[locale]/kept.astro',
      '[locale]/[page].astro',
    ]);
    expect(beside).toEqual(['by-name', 'index', 'sent']);
  });
});
