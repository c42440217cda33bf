import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';
import { readPage, readPages } from './read-page.ts';

const good = `---
title: À propos
summary: Ce qu’est l’annuaire.
---

## Un mot

Lire [la suite](/help/), [ici](#mot), [là](https://amal.example) ou <https://amal.example>.
`;

function refuse(text: string): string[] {
  return readPage(text, 'content/pages/about/fr.md').issues.map(
    ({ line, rule }) => `${line} ${rule}`,
  );
}

describe('readPage', () => {
  it('reads a good page', () => {
    const { page, issues, canonical } = readPage(good, 'content/pages/about/fr.md');
    expect(issues).toEqual([]);
    expect(page?.title).toBe('À propos');
    expect(page?.body).toMatch(/^## Un mot\n\nLire/);
    expect(canonical).toBe(good);
  });

  it.each([
    ['a page without front matter', '## Un mot\n', ['1 no-front-matter']],
    ['a page without a summary', good.replace(/summary.*\n/, ''), ['2 missing-field']],
    [
      'a field that pages do not have',
      good.replace('title:', 'tittle:'),
      ['2 missing-field', '2 unknown-field'],
    ],
    ['raw HTML', good.replace('Lire', '<script>'), ['8 raw-html']],
    ['a hidden character', good.replace('Lire', 'Li\u202Ere'), ['8 hidden-character']],
    [
      'a script link',
      good.replace('https://amal.example)', 'javascript:alert(1))'),
      ['8 unsafe-link'],
    ],
    [
      'an encoded script link',
      good.replace('https://amal.example)', '&#106;avascript:alert(1))'),
      ['8 unsafe-link'],
    ],
    [
      'a link that hides on the next line',
      good.replace('](https', '](\n&#106;avascript:x) [là](https'),
      ['9 unsafe-link'],
    ],
    ['a link without encryption', good.replace('<https', '<http'), ['8 unsafe-link']],
    ['a link in plain text', good.replace('Lire', 'http://amal.example'), ['8 unsafe-link']],
    ['a link that leaves the site', good.replace('/help/', '//evil.example'), ['8 unsafe-link']],
    ['the same with a backslash', good.replace('/help/', '/\\evil.example'), ['8 unsafe-link']],
    ['a reference that leaves the site', `${good}\n[a]: //evil.example\n`, ['10 unsafe-link']],
    ['a look-alike host', good.replace('<https://amal', '<https://аmal'), ['8 mixed-script-host']],
    ['an image', good.replace('Lire', '![Logo](/logo.png)'), ['8 image-in-page']],
    ['an image by reference', good.replace('Lire', 'Voici ![Logo][a]'), ['8 image-in-page']],
    [
      'a link into the own network',
      good.replace('amal.example)', 'localhost/)'),
      ['8 no-public-host'],
    ],
    ['a broken letter', good.replace('Lire', 'Li\uFFFDre'), ['8 not-utf8']],
    ['spaces at the end', good.replace('Un mot', 'Un mot '), ['6 not-canonical']],
    ['Windows line ends', good.replaceAll('\n', '\r\n'), ['1 windows-line-ends']],
    ['a page over 64 KB', good + 'a'.repeat(65_536), ['1 file-too-large']],
  ])('refuses %s', (_, text, wanted) => {
    expect(refuse(text).sort()).toEqual(wanted);
  });

  it.each([
    ['http://amal.example/page', 'http://amal.example/page'],
    ['javascript:alert(1', 'javascript:alert(1'],
  ])('shows the link %s, and where it stands', (link, found) => {
    const text = good.replace('https://amal.example)', `${link})`);
    const [issue] = readPage(text, 'content/pages/about/fr.md').issues;
    expect(issue).toMatchObject({ rule: 'unsafe-link', line: 8, values: { found } });
    expect(text.split('\n')[7]?.slice((issue?.column ?? 0) - 1)).toMatch(/^(?:http|javascript):/);
  });

  it('takes a link after an exclamation mark', () => {
    expect(refuse(good.replace('Lire', 'Lire\u00A0! \\![x](/y/)'))).toEqual([]);
  });

  it('keeps a link in code for what it is', () => {
    expect(refuse(good.replace('Lire', '`http://localhost:4321`'))).toEqual([]);
  });
});

describe('readPages', () => {
  it('reads pages by folder and locale, and points at files that are neither', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'twiza-pages-'));
    await mkdir(join(folder, 'pages', 'about'), { recursive: true });
    await writeFile(join(folder, 'pages', 'about', 'fr.md'), good);
    await writeFile(join(folder, 'pages', 'about', 'it.md'), good);
    await writeFile(join(folder, 'pages', 'loose.md'), good);
    await symlink('/etc/hostname', join(folder, 'pages', 'about', 'ar.md'));
    const { files, issues } = await readPages(await listFiles(folder, 'pages'), (path) => path);
    expect(files.map(({ id, locale }) => `${id}/${locale}`)).toEqual(['about/fr']);
    expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'pages/about/it.md stranger-page',
      'pages/loose.md stranger-page',
    ]);
  });
});
