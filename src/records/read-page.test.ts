import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';
import { readPage, readPages, writePage } from './read-page.ts';
import { mostIssues } from './read-record.ts';

const good = `---
title: À propos
summary: Ce qu’est l’annuaire.
---

## Un mot

Lire [la suite](/help/), [ici](#mot), [là](https://amal.example) ou <https://amal.example>.
`;

/** The page, with other words on its eighth line. */
const insert = (words: string) => good.replace(/Lire[^\n]*/, () => words);

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
      'a hidden character in the title of a definition',
      `${good}\n[a]: https://amal.example "ti\u202Etle"\n`,
      ['10 hidden-character'],
    ],
    ['a script link in a definition', `${good}\n[a]: javascript:alert(1)\n`, ['10 unsafe-link']],
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
    [
      'a reference in a quotation',
      insert('[ici][x]\n\n> [x]: java&#115;cript:alert(1)'),
      ['10 unsafe-link'],
    ],
    [
      'a reference in a list',
      insert('[ici][x]\n\n1. [x]: java&#115;cript:alert(1)'),
      ['10 unsafe-link'],
    ],
    ['escaped back-ticks', insert('\\`[ici](java&#115;cript:alert(1))\\`'), ['8 unsafe-link']],
    ['a bracket in a label', insert('[a\\]b]\n\n[a\\]b]: java&#115;cript:x'), ['10 unsafe-link']],
    ['a declaration', insert('<!X> <a.b onclick=alert(1)>ici</a.b>'), ['8 raw-html']],
    ['a comment', insert('a <!-- b --> c'), ['8 raw-html']],
    ['a tag that is not closed', insert('a <b'), ['8 raw-html']],
    ['an encoded slash', insert('[don](</&#47;evil.example>)'), ['8 unsafe-link']],
    ['an encoded slash after a space', insert('[don]( /&#47;evil.example)'), ['8 unsafe-link']],
    ['a tab between two slashes', insert('[don](</&Tab;/evil.example>)'), ['8 unsafe-link']],
    ['an encoded colon', insert('[a]\n\n> [a]: http&#58;//amal.example/'), ['10 unsafe-link']],
    ['a picture with two lines', insert('![a\nb](https://evil.example/%)'), ['8 image-in-page']],
    ['an override by reference', insert('&#8238;abc'), ['8 hidden-character']],
    ['an override in code', insert('`a\u202Eb`'), ['8 hidden-character']],
    ['an override in a title', insert('[a](/b "&#8238;c")'), ['8 hidden-character']],
    ['a scheme of its own', insert('<skype:x?call>'), ['8 unsafe-link']],
    ['a scheme of nobody', insert('a\n\n* <foo:bar>'), ['10 unsafe-link']],
    ['a written scheme', insert('foo://bar'), ['8 unsafe-link']],
    ['an address without its scheme', insert('www.evil.example'), ['8 unsafe-link']],
    ['a code of the telephone', insert('[x](tel:*21*0612345678#)'), ['8 bad-dial']],
    ['mail to nobody', insert('[x](mailto:x)'), ['8 bad-email']],
    ['mail with a copy', insert('[x](mailto:a@b.ma?bcc=c@d.ma)'), ['8 bad-email']],
    ['mail to a look-alike', insert('[x](mailto:a@b\u0430nk.ma)'), ['8 mixed-script-host']],
    ['a link of no words', insert('[](https://amal.example)'), ['8 link-without-words']],
    ['lists without an end', insert(`a\n\n${'> '.repeat(50)}b`), ['10 too-deep']],
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

  it.each([
    'Lire https://amal.example, [ici](https://amal.example?a=b&amp;c) ou <info@amal.example>.',
    'Appeler le [15](tel:15) ou le [bureau](tel:+212524334455).',
    'De 2 < 3, a <3, &lt;b&gt;, \\<b>, `<b>` et Open data: oui.',
    '[a]: /help/\n\nVoir [a] et [b].',
    '| a | b |\n| - | - |\n| c | d |',
  ])('takes %s', (words) => {
    expect(refuse(insert(words))).toEqual([]);
  });

  it('says what and where a refused target is', () => {
    const [issue] = readPage(
      insert('Lire [ici](</&#47;evil.example>).'),
      'content/pages/about/fr.md',
    ).issues;
    expect(issue).toMatchObject({ line: 8, column: 13, values: { found: '//evil.example' } });
  });

  it('keeps what begins with code for code', () => {
    const text = good.replace('## Un mot\n', '    <b>\n');
    const { issues, canonical } = readPage(text, 'content/pages/about/fr.md');
    expect(issues).toEqual([]);
    expect(canonical).toBe(text);
  });

  it('keeps a link in code for what it is', () => {
    expect(refuse(good.replace('Lire', '`http://localhost:4321`'))).toEqual([]);
  });
});

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
        'stranger-page',
        { name: name.replace(/.*\//, ''), locales: 'ar, fr, zgh, en, es, de' },
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
      'pages/about/xx.md:1 stranger-page',
      'pages/loose.md:1 stranger-page',
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

  it('tells the first mistakes, not all of five thousand', () => {
    const { issues } = readPage(good + '<b>\n\n'.repeat(5000), 'content/pages/a/fr.md');
    expect(issues).toHaveLength(mostIssues);
    expect(issues[0]).toMatchObject({ line: 9, rule: 'raw-html' });
  });
});
