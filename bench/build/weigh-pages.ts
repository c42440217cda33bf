import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgets } from '#testing/page-budgets.ts';
import { pack, type Weight } from '#testing/weigh-page.ts';
import type { Heaviest } from './page-kinds.ts';

export interface WeighedPage {
  kind: string;
  path: string;
  /** Bytes of the page as brotli packs it at its best. */
  html: number;
  /** With the style sheets and scripts that the page itself names: what a script loads later is not in it. */
  named: number;
  limit: { html: number; all: number };
}

/** Kinds with a budget of their own. */
const own: Readonly<Record<string, Weight>> = {
  associations: budgets.explorer,
  'associations/*': budgets.profile,
  refer: budgets.sheet,
};

/** The editor is no page of the directory. */
const without = new Set(['admin']);

/** Weighs the heaviest page of each kind, from its files: no browser is needed. */
export function weighHeaviest(folder: string, heaviest: Heaviest): WeighedPage[] {
  const packed = new Map<string, number>();
  const weigh = (path: string) => {
    const weight = packed.get(path) ?? pack(readFileSync(join(folder, path)));
    packed.set(path, weight);
    return weight;
  };
  return Object.entries(heaviest)
    .filter(([kind]) => !without.has(kind))
    .map(([kind, { path }]) => {
      const html = weigh(path);
      const named = listNamed(readFileSync(join(folder, path), 'utf8')).map(weigh);
      const { html: page, all } = own[kind] ?? budgets.plain;
      return {
        kind,
        path,
        html,
        named: named.reduce((sum, bytes) => sum + bytes, html),
        limit: { html: page, all },
      };
    })
    .sort((a, b) => b.html / b.limit.html - a.html / a.limit.html);
}

/** Style sheets and scripts that a page names, below the folder of the site. */
function listNamed(html: string): string[] {
  const tags = html.matchAll(
    /<(?:link rel="(?:stylesheet|modulepreload)" href|script[^>]*? src)="\/([^"]+)"/g,
  );
  return [...new Set([...tags].map(([, path = '']) => path))];
}

export function exceedsBudget({ html, named, limit }: WeighedPage): boolean {
  return html > limit.html || named > limit.all;
}
