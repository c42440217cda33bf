import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { samplePage as good } from '#testing/sample-record.ts';
import { listFiles } from './list-files.ts';
import { readPage, readPages, writePage } from './read-page.ts';
import { mostIssues } from './read-record.ts';

function refuse(text: string): string[] {
  return readPage(text, 'content/pages/about/fr.md').issues.map(
    ({ line, rule }) => `${line} ${rule}`,
  );
}

describe('a page in its one form', () => {
  const canonicalOf = (text: string) => readPage(text, 'pages/about/fr.md').canonical;

  it.each([
    ['spaces at the ends of lines', good.replace('Un mot', 'Un mot  ')],
    ['no empty line before the body', good.replace('---\n\n##', '---\n##')],
    ['empty lines around the body', `${good.replace('---\n\n##', '---\n\n\n\n##')}\n\n`],
    ['no line break at the end', good.trimEnd()],
    ['fields in another order', good.replace(/(title.*\n)(summary.*\n)/, '$2$1')],
    ['Windows line ends and a mark', `\uFEFF${good.replaceAll('\n', '\r\n')}`],
  ])('has no %s', (_, text) => {
    const { page, issues, canonical } = readPage(text, 'pages/about/fr.md');
    expect(canonical).toBe(good);
    expect(issues.length).toBeGreaterThan(0);
    expect(page).toEqual(readPage(good, 'pages/about/fr.md').page);
  });

  it('keeps an accent of the body in one letter with it', () => {
    expect(canonicalOf(good.replace('Un mot', 'E\u0301te'))).toBe(good.replace('Un mot', 'Éte'));
  });

  it('is told by the first line that differs', () => {
    expect(readPage(good.replace('Un mot', 'Un mot '), 'pages/about/fr.md').issues).toEqual([
      {
        file: 'pages/about/fr.md',
        line: 6,
        column: 1,
        rule: 'not-canonical',
        severity: 'error',
        field: '',
        values: { wanted: '## Un mot' },
      },
    ]);
  });

  it('is what a page is written in', () => {
    expect(writePage('title: Un\n', '\n\n  un \n\ndeux\t\n\n')).toBe(
      '---\ntitle: Un\n---\n\n  un\n\ndeux\n',
    );
  });

  it('keeps front matter that cannot be read', () => {
    const text = good.replace('title: À propos', 'title: "À propos');
    expect(canonicalOf(text)).toBe(text);
  });

  it('is as it was where a page is refused', () => {
    for (const text of ['## Un mot\n', 'a'.repeat(65_537)]) expect(canonicalOf(text)).toBe(text);
  });
});

describe('the limits of a page', () => {
  it('are 64 KB', () => {
    const sized = (size: number) => `${good}${'a'.repeat(size - Buffer.byteLength(good) - 1)}\n`;
    expect(refuse(sized(65_536))).toEqual([]);
    expect(readPage(sized(65_537), 'fr.md').issues).toMatchObject([
      { line: 1, column: 1, rule: 'file-too-large', values: { size: 65, most: 64 } },
    ]);
    expect(readPage(sized(66_561), 'fr.md').issues[0]?.values.size).toBe(66);
  });

  it('are fifty issues, those of the letters and the fields first', () => {
    const many = good.replace(/title.*/, 'tittle: x') + '\n<b>\n'.repeat(80);
    const issues = refuse(many);
    expect(issues).toHaveLength(50);
    expect(issues.slice(0, 3)).toEqual(['2 missing-field', '2 unknown-field', '10 raw-html']);
  });

  it.each([
    ['a'.repeat(80), undefined],
    ['a'.repeat(81), { found: 'a'.repeat(80), suggestion: 'a'.repeat(80) }],
    ['É'.repeat(90), { found: 'É'.repeat(80), suggestion: 'e'.repeat(80) }],
    ['a', { found: 'a', suggestion: '' }],
    ['ab', undefined],
    ['a-', { found: 'a-', suggestion: '' }],
  ])('are two to eighty letters for the name of its folder: %s', async (id, values) => {
    const file = { path: `pages/${id}/fr.md`, isPlain: true, read: async () => good };
    const { files, issues } = await readPages([file], (path) => `content/${path}`);
    expect(files.map((page) => page.id)).toEqual(values ? [] : [id]);
    expect(issues.map((issue) => issue.values)).toEqual(values ? [values] : []);
  });

  it('tells the first mistakes, not all of five thousand', () => {
    const { issues } = readPage(good + '<b>\n\n'.repeat(5000), 'content/pages/a/fr.md');
    expect(issues).toHaveLength(mostIssues);
    expect(issues[0]).toMatchObject({ line: 9, rule: 'raw-html' });
  });
});

describe('readPages', () => {
  it('gives each page its place, its text and its form', async () => {
    const text = good.replace('Un mot', 'Un mot ');
    const file = { path: 'pages/about/fr.md', isPlain: true, read: async () => text };
    const others = ['README.md', 'about/README.md', 'about/fr.txt', 'about/more/fr.md'].map(
      (name) => ({ path: `pages/${name}`, isPlain: true, read: async () => good }),
    );
    const { files, issues } = await readPages([file, ...others], (path) => `content/${path}`);
    expect(files).toMatchObject([
      { id: 'about', locale: 'fr', file: 'content/pages/about/fr.md', text, canonical: good },
    ]);
    expect(issues.slice(1).map((issue) => [issue.file, issue.rule, issue.values])).toEqual(
      ['about/fr.txt', 'about/more/fr.md'].map((name) => [
        `content/pages/${name}`,
        'unknown-page',
        { name: name.replace(/.*\//, ''), locales: locales.join(', ') },
      ]),
    );
    expect(await readPages([{ ...file, path: 'skills/about/fr.md' }], String)).toEqual({
      files: [],
      issues: [],
    });
  });

  it('reads pages by folder and locale, and points at files that are neither', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'twiza-pages-'));
    await mkdir(join(folder, 'pages', 'about'), { recursive: true });
    await writeFile(join(folder, 'pages', 'about', 'fr.md'), good);
    await writeFile(join(folder, 'pages', 'about', 'xx.md'), good);
    await writeFile(join(folder, 'pages', 'loose.md'), good);
    await symlink('/etc/hostname', join(folder, 'pages', 'about', 'ar.md'));
    const { files, issues } = await readPages(await listFiles(folder, 'pages'), (path) => path);
    expect(files.map(({ id, locale }) => `${id}/${locale}`)).toEqual(['about/fr']);
    expect(issues.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'pages/about/xx.md:1 unknown-page',
      'pages/loose.md:1 unknown-page',
    ]);
  });

  it.each([
    ['a?b', 'bad-id', 'a-b'],
    ['a\nb', 'bad-id', 'a-b'],
    ['Up Per', 'bad-id', 'up-per'],
    ['é', 'bad-id', ''],
    ['<img src=x>', 'bad-id', 'img-src-x'],
    ['404', 'reserved-id', '404-2'],
    ['associations', 'reserved-id', 'associations-2'],
    ['kept', 'reserved-id', 'kept-2'],
    ['volunteer', 'reserved-id', 'volunteer-2'],
    ['admin', 'reserved-id', 'admin-2'],
    ['con', 'reserved-id', 'con-2'],
    ['Kept', 'bad-id', 'kept-2'],
  ])('refuses the folder %j, which no address can be made of', async (id, rule, suggestion) => {
    const file = { path: `pages/${id}/fr.md`, isPlain: true, read: async () => good };
    const { files, issues } = await readPages([file], (path) => path);
    expect(files).toEqual([]);
    expect(issues).toMatchObject([{ file: file.path, line: 1, rule, values: { suggestion } }]);
  });
});
