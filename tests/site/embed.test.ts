import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { findHeaders, parseHeaders } from '#build/headers/parse-headers.ts';
import { embedPath } from '#directory/addresses.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { listSitePages, openPage } from '../support/open-page.ts';

const site = siteOf('full-record');
const rules = parseHeaders(readFileSync(join(site, '_headers'), 'utf8'));
const policyOf = (path: string) => findHeaders(rules, path).get('Content-Security-Policy') ?? '';
const isForFrames = (path: string) => new RegExp(`^/\\w+/${embedPath}/\\w+/`).test(path);
const pages = listSitePages(site);
const frames = pages.filter(isForFrames);

describe('frames', () => {
  it('may hold the lists that are for them, by every host', () => {
    expect(frames.length).toBeGreaterThan(10);
    expect(frames.filter((path) => policyOf(path) !== 'frame-ancestors *')).toEqual([]);
    // Cloudflare takes no more.
    expect(rules.length).toBeLessThanOrEqual(100);
  });

  it('may hold no other page, nor any file', () => {
    const files = globSync('**/*.*', { cwd: site }).map((file) => `/${file}`);
    const open = [...pages, ...files].filter(
      (path) => !isForFrames(path) && !policyOf(path).includes("frame-ancestors 'none'"),
    );
    expect(open).toEqual([]);
  });

  it('load no script, and lead to pages that are there, in a window of their own', () => {
    const wrong = frames.filter((path) => {
      const page = openPage(site, path);
      const links = [...page.querySelectorAll('a')];
      const isLost = links.some((link) => {
        const { pathname } = new URL(link.getAttribute('href') ?? '', 'https://fixture.example');
        const isApart = link.getAttribute('target') === '_blank' && link.rel === 'noopener';
        return !isApart || !existsSync(join(site, pathname, 'index.html'));
      });
      return isLost || page.querySelector('script') !== null || links.length === 0;
    });
    expect(wrong).toEqual([]);
  });

  it('show neither who has closed nor where somebody is', () => {
    const all = frames.map((path) => openPage(site, path).body.textContent).join('');
    expect(all).toContain('Association d’essai');
    expect(all).not.toMatch(/place de l’Exemple|\+212/);
    const links = frames.map((path) => openPage(site, path).body.innerHTML).join('');
    expect(links).not.toContain('closed-association');
  });
});

describe('the page of codes', () => {
  const page = openPage(site, `/fr/${embedPath}/`);
  const codes = [...page.querySelectorAll('textarea')].map(({ textContent }) => textContent ?? '');

  it('has the code of each list, which names a page that may be framed', () => {
    const addresses = codes.flatMap((code) => /<iframe src="([^"]+)"/.exec(code)?.[1] ?? []);
    const paths = addresses.map((address) => new URL(address).pathname);
    expect(paths.sort()).toEqual(frames.filter((path) => path.startsWith('/fr/')).sort());
  });

  it('has a badge that is a drawing, in each language', () => {
    expect(codes.at(-1)).toMatch(
      /^<a href="https:\/\/fixture\.example\/fr\/associations\/ID\/"><img /,
    );
    for (const file of globSync(`*/${embedPath}/badge.svg`, { cwd: site }))
      expect(XMLValidator.validate(readFileSync(join(site, file), 'utf8'))).toBe(true);
  });
});
