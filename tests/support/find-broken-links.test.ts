import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBrokenLinks } from './find-broken-links.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is found in a site of these files. */
function follow(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return findBrokenLinks(folder, new URL('https://twiza.example/'));
}

it('follows pages, anchors, styles, pictures, manifests and names of the public address', () => {
  const { broken, reached } = follow({
    'index.html': '<a href="/fr/#top">a</a><a href="fr/?q=1#way">b</a><link href="/own.css">',
    'own.css': '@import "/more.css"; p { background: url(data:image/png;base64,AA) }',
    'more.css': 'p { background: url("/a.png") }',
    'a.png': '',
    'fr/index.html':
      '<p id="way">x</p><link rel="canonical" href="https://twiza.example/fr/">' +
      '<link rel="manifest" href="/m.webmanifest"><img srcset="/a.png 1x, /b.png 2x">' +
      '<a href="https://elsewhere.example/gone">c</a><a href="mailto:a@b.example">d</a>',
    'b.png': '',
    'm.webmanifest': '{"start_url":"/fr/","icons":[{"src":"/a.png"}]}',
    'alone/index.html': 'nobody links here',
  });
  expect(broken).toEqual([]);
  expect([...reached].sort()).toEqual(
    ['/', '/fr/', '/own.css', '/more.css', '/a.png', '/b.png', '/m.webmanifest'].sort(),
  );
});

it.each([
  ['a page that is not there', '<a href="/gone/">a</a>', '/gone/: nothing is there'],
  ['an anchor that is not there', '<a href="/#gone">a</a>', '/#gone: no such anchor'],
  ['a folder without its slash', '<a href="/fr">a</a>', '/fr: nothing is there'],
  ['a picture of a set', '<img srcset="/ok.png 1x, /gone.png 2x">', '/gone.png: nothing is there'],
  [
    'a style in the page',
    '<style>p{background:url(/gone.png)}</style>',
    '/gone.png: nothing is there',
  ],
  ['a preview', '<meta content="https://twiza.example/gone.png">', '/gone.png: nothing is there'],
  [
    'a page that leads on',
    '<meta http-equiv="refresh" content="0; url=/gone/">',
    '/gone/: nothing is there',
  ],
  ['the place of a form', '<form action="/gone/"></form>', '/gone/: nothing is there'],
  ['a mark of a drawing', '<svg><use href="#gone"></use></svg>', '/#gone: no such anchor'],
  ['what is no address', '<a href="https://">a</a>', 'https://: not an address'],
  ['a percent that says nothing', '<a href="/%E0%A4%A/">a</a>', '/%E0%A4%A/: nothing is there'],
])('tells of %s', (_, html, problem) => {
  const { broken } = follow({ 'index.html': html, 'ok.png': '', 'fr/index.html': '' });
  expect(broken).toEqual([`/ → ${problem}`]);
});
