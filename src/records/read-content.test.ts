import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCollection, readContent, readContentFiles, readSite } from './read-content.ts';

const skill = 'id: cooking\norder: 1\nname:\n  fr: Cuisine\nicon: cooking\n';
const site = 'name:\n  fr: Twiza\nurl: https://twiza.example\n';

async function makeContent(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'twiza-content-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function refuse(folder: string): Promise<string[]> {
  const { issues } = await readContent(folder);
  return issues.map(({ file, rule }) => `${file.split('/').slice(-2).join('/')} ${rule}`).sort();
}

describe('readContent', () => {
  it('reads records, pages and the site', async () => {
    const content = await readContent(
      await makeContent({
        'site.yaml': site,
        'README.md': 'Read me.',
        'skills/cooking.yaml': skill,
        'pages/about/fr.md': '---\ntitle: Un\nsummary: Deux\n---\n\nTrois.\n',
      }),
    );
    expect(content.issues).toEqual([]);
    expect(content.records.skills.map(({ id }) => id)).toEqual(['cooking']);
    expect(content.pages[0]).toMatchObject({ id: 'about', locale: 'fr', body: 'Trois.' });
    expect(content.site?.name.fr).toBe('Twiza');
  });

  it('leaves a refused record out and keeps the others', async () => {
    const content = await readContent(
      await makeContent({
        'site.yaml': site,
        'skills/cooking.yaml': skill,
        'skills/law.yaml': 'id: law\n',
      }),
    );
    expect(content.records.skills.map(({ id }) => id)).toEqual(['cooking']);
    expect(new Set(content.issues.map(({ rule }) => rule))).toEqual(new Set(['missing-field']));
  });

  it('suggests the record that somebody named instead of its id', async () => {
    const association = (id: string, focus: string) => `id: ${id}\nfocusAreas:\n  - ${focus}\n`;
    const area = (id: string, ar: string, fr: string) =>
      `id: ${id}\norder: 1\nname:\n  ar: ${ar}\n  fr: ${fr}\nicon: star\nicnpo:\n  - "3400"\nsdg:\n  - 3\n`;
    const content = await readContent(
      await makeContent({
        'site.yaml': site,
        'focus-areas/health.yaml': area('health', 'الصحة', 'Santé'),
        'skills/sante.yaml': skill.replaceAll('cooking', 'sante').replace('Cuisine', 'Santé'),
        'associations/a.yaml': association('a', 'Santé'),
        'associations/b.yaml': association('b', 'الصحة'),
        'associations/c.yaml': association('c', 'Helth'),
        'associations/d.yaml': association('d', 'Pêche'),
      }),
    );
    const bad = content.issues.filter(({ rule }) => rule === 'bad-reference');
    expect(bad.map(({ values }) => values.suggestion)).toEqual(['health', 'health', 'health', '']);
  });

  it('points at files that nobody reads', async () => {
    const folder = await makeContent({
      'site.yaml': site,
      'skill/cooking.yaml': skill,
      'skills/cooking.yml': skill,
      'skills/more/law.yaml': skill,
    });
    expect(await refuse(folder)).toEqual([
      'more/law.yaml unknown-file',
      'skill/cooking.yaml unknown-file',
      'skills/cooking.yml unknown-file',
    ]);
  });

  it('follows no link out of the folder, and trips over no folder with a file’s name', async () => {
    const folder = await makeContent({ 'site.yaml': site, 'skills/law.yaml/x.yaml': skill });
    await symlink('/etc/hostname', join(folder, 'skills', 'secret.yaml'));
    expect(await refuse(folder)).toEqual([
      'law.yaml/x.yaml unknown-file',
      'skills/secret.yaml not-a-file',
    ]);
  });

  it('follows no link to another folder, or to other settings', async () => {
    const other = await makeContent({ 'site.yaml': site, 'skills/cooking.yaml': skill });
    const folder = await makeContent({ 'regions/README.md': '' });
    await symlink(join(other, 'skills'), join(folder, 'skills'));
    await symlink(join(other, 'site.yaml'), join(folder, 'site.yaml'));
    const content = await readContent(folder);
    expect(content.site).toBeUndefined();
    expect(content.records.skills).toEqual([]);
    expect(await readCollection(folder, 'skills')).toEqual([]);
    expect((await readSite(folder)).record).toBeUndefined();
    expect((await refuse(folder)).filter((issue) => issue.endsWith('not-a-file'))).toHaveLength(2);
  });

  it('refuses names that cannot be said, and files that give orders to programs', async () => {
    const folder = await makeContent({
      'site.yaml': site,
      '.gitattributes': '* eol=crlf\n',
      'skills/.npmrc': 'x',
      'pages/.x/fr.md': 'x',
      'skills/a\n::error title=pwn::x.yaml': skill,
      'skills/b\u202Ec.yaml': skill,
    });
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/skills/a`), Buffer.of(0xff, 0x2e, 0x79)]),
      'x',
    );
    const issues = (await readContent(folder)).issues.map(
      ({ rule, values }) => `${rule} ${values.name ?? ''}`,
    );
    expect(issues.sort()).toEqual([
      'bad-file-name ',
      'bad-file-name ',
      'bad-file-name ',
      'dot-file .gitattributes',
      'dot-file .npmrc',
      'dot-file .x',
    ]);
  });

  it('asks for the site', async () => {
    expect((await refuse(await makeContent({ 'skills/cooking.yaml': skill })))[0]).toMatch(
      /site.yaml empty-file$/,
    );
  });
});

describe('what stands where', () => {
  const at = (path: string, text: string) => ({ path, isPlain: true, read: async () => text });
  const inFolder = (path: string) => `content/${path}`;

  it('is told by names from where the command runs', async () => {
    const folder = await makeContent({ 'site.yaml': site, 'skills/law.yaml': 'id: law\n' });
    const file = relative(process.cwd(), join(folder, 'skills/law.yaml'));
    const content = await readContent(folder);
    expect(new Set(content.issues.map((issue) => issue.file))).toEqual(new Set([file]));
    expect(content.files).toMatchObject([
      { collection: 'skills', id: 'law', file, text: 'id: law\n' },
    ]);
    expect((await readSite(folder)).file).toBe(join(folder, 'site.yaml'));
  });

  it('is told in one order: names, unknown files, records, the site, pages', async () => {
    const { issues } = await readContentFiles(
      [
        at('pages/a/fr.md', ''),
        at('site.yaml', ''),
        at('skills/law.yaml', ''),
        at('skills/cook.yml', ''),
        at('skills/.x', ''),
      ],
      inFolder,
    );
    expect(
      issues.map(({ file, line, column, rule, values }) => [file, line, column, rule, values]),
    ).toEqual(
      [
        ['content/skills/.x', 1, 1, 'dot-file', { name: '.x' }],
        [
          'content/skills/cook.yml',
          1,
          1,
          'unknown-file',
          { name: 'cook.yml', folders: expect.stringMatching(/, skills,/) },
        ],
        ['content/skills/law.yaml', 1, 1, 'empty-file', {}],
        ['content/site.yaml', 1, 1, 'empty-file', {}],
        ['content/pages/a/fr.md', 1, 1, 'no-front-matter', {}],
        ['content/pages/a/fr.md', 1, 1, 'bad-id', { found: 'a', suggestion: '' }],
      ].toSorted((a, b) => Number(a[3] === 'no-front-matter') - Number(b[3] === 'no-front-matter')),
    );
  });

  it('is no unknown file where people are told what a folder is for', async () => {
    const readme = ['README.md', 'skills/README.md', 'pages/README.md'].map((path) => at(path, ''));
    const { issues } = await readContentFiles([at('site.yaml', site), ...readme], inFolder);
    expect(issues).toEqual([]);
  });

  it('is not read again where it says the same', async () => {
    const law = skill.replaceAll('cooking', 'law');
    const files = [
      at('site.yaml', site),
      at('skills/cooking.yaml', skill),
      at('skills/law.yaml', law),
    ];
    const first = await readContentFiles(files, inFolder);
    const changed = files.with(2, at('skills/law.yaml', law.replace('order: 1', 'order: 2')));
    const second = await readContentFiles(changed, inFolder, first);
    expect(second.files[0]).toBe(first.files[0]);
    expect(second.records.skills.map(({ order }) => order)).toEqual([1, 2]);
  });

  it('is opened five hundred at a time, and kept in its order', async () => {
    let [open, most] = [0, 0];
    const files = Array.from({ length: 1001 }, (_, index) => ({
      path: `skills/s${index}.yaml`,
      isPlain: true,
      read: async () => {
        open += 1;
        most = Math.max(most, open);
        await Promise.resolve();
        open -= 1;
        return 'id: [\n';
      },
    }));
    const { files: records } = await readContentFiles(files, inFolder);
    expect(records.map(({ id }) => id)).toEqual(files.map((_, index) => `s${index}`));
    expect(most).toBe(500);
  });
});
