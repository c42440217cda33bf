import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import { type Change, readChange } from './read-change.ts';

const law = (order: number) => `id: law\norder: ${order}\nname:\n  fr: Droit\nicon: law\n`;
/** Names that a shell, git or a terminal could take for something else. */
const hostile = [
  'content/skills/$(touch pwned).yaml',
  'content/skills/--output=pwned.yaml',
  'content/skills/a\nb\t"c".yaml',
  '`touch pwned`;touch pwned',
  '-rf',
  ':(exclude)content',
];

let repository: Repository;
let change: Change;
beforeAll(async () => {
  repository = makeRepository('change');
  repository.commit({
    'content/site.yaml': 'name:\n  fr: Twiza\nurl: https://twiza.example\n',
    'content/skills/law.yaml': law(1),
    'content/skills/same.yaml': law(1).replace('law', 'same'),
  });
  repository.git('checkout', '--quiet', '-b', 'proposal');
  repository.commit({
    'content/skills/law.yaml': law(2),
    'content/skills/big.yaml': 'x'.repeat(70_000),
    ...Object.fromEntries(hostile.map((name) => [name, 'x\n'])),
  });
  repository.git('checkout', '--quiet', 'main');
  change = await readChange(repository.content, 'main', 'proposal');
});

describe('readChange', () => {
  it('reads both states of the content and tells which files differ', () => {
    expect(change.before.records.skills.map(({ order }) => order)).toEqual([1, 1]);
    expect(change.after.records.skills.map(({ order }) => order)).toEqual([2, 1]);
    expect(change.files).toContainEqual({ file: 'content/skills/law.yaml', change: 'changed' });
    expect(change.files).toContainEqual({ file: 'content/skills/big.yaml', change: 'added' });
    expect(change.files).toHaveLength(5);
  });

  it('reads what says the same once', () => {
    const same = (content: Change['after']) => content.files.find(({ id }) => id === 'same');
    expect(same(change.before)).toBe(same(change.after));
  });

  it('takes every name for a name, and runs nothing', () => {
    const all = [...change.files, ...change.elsewhere].map(({ file }) => file);
    expect(all).toEqual(expect.arrayContaining(hostile));
    expect(change.elsewhere.map(({ file }) => file).sort()).toEqual(
      [...hostile.filter((name) => !name.startsWith('content/'))].sort(),
    );
    for (const folder of [repository.folder, repository.content, '.'])
      expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });

  it('refuses what validation refuses, by its size as well', () => {
    const issues = change.after.issues.filter(({ rule }) => rule === 'file-too-large');
    expect(issues).toMatchObject([{ file: 'content/skills/big.yaml', values: { size: 69 } }]);
  });

  it('follows no link', async () => {
    repository.git('checkout', '--quiet', '-b', 'link', 'main');
    repository.git('rm', '--quiet', 'content/skills/law.yaml');
    const hash = repository.git('hash-object', '-w', '--', 'content/site.yaml');
    repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${hash},content/skills/law.yaml`,
    );
    repository.git('commit', '--quiet', '--message', 'link');
    const linked = await readChange(repository.content, 'main', 'link');
    expect(linked.after.issues).toMatchObject([
      { rule: 'not-a-file', file: 'content/skills/law.yaml' },
    ]);
    expect(linked.files).toEqual([{ file: 'content/skills/law.yaml', change: 'changed' }]);
  });

  it('says which commit is not there', async () => {
    for (const name of ['nowhere', '--all', '-', ' ', 'main:content', '$(id)'])
      await expect(readChange(repository.content, name, 'main')).rejects.toThrow(
        'There is no commit',
      );
  });
});
