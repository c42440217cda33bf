import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import { prepareClone } from './prepare-clone.ts';

const file = 'content/associations/amal.yaml';
let repository: Repository;
let folder: string;

beforeEach(() => {
  repository = makeRepository('clone');
  repository.commit({ [file]: 'id: amal\n' });
  repository.git('config', 'user.name', 'Amal');
  repository.git('config', 'user.email', 'amal@example.org');
  folder = join(mkdtempSync(join(tmpdir(), 'twiza-clone-')), 'repository');
});

const prepare = () => prepareClone(repository.folder, folder);
const inClone = (...args: string[]) => repository.git('-C', folder, ...args);

describe('prepareClone', () => {
  it('clones what is committed, and names what is not', () => {
    writeFileSync(join(repository.folder, file), 'id: amal # being written\n');
    const clone = prepare();
    expect(readFileSync(join(folder, file), 'utf8')).toBe('id: amal\n');
    expect(clone).toMatchObject({ branch: 'main', waiting: 0 });
    expect(clone.uncommitted).toHaveLength(1);
  });

  it('brings a clone up to date, and keeps its drafts', () => {
    prepare();
    inClone('branch', 'cms/associations/amal');
    repository.commit({ [file]: 'id: amal\nkind: association\n' });
    prepare();
    expect(readFileSync(join(folder, file), 'utf8')).toContain('kind');
    expect(inClone('branch', '--list', 'cms/*')).toContain('cms/associations/amal');
  });

  it('comes back to its branch when it was stopped on a draft', () => {
    prepare();
    inClone('checkout', '--quiet', '-b', 'cms/associations/amal');
    prepare();
    expect(inClone('branch', '--show-current')).toBe('main');
  });

  it('leaves alone what was published in it and not fetched yet', () => {
    prepare();
    writeFileSync(join(folder, file), 'id: amal\nkind: federation\n');
    inClone('commit', '--quiet', '--all', '--message', 'published');
    repository.commit({ 'content/associations/nour.yaml': 'id: nour\n' });
    expect(prepare().waiting).toBe(1);
    expect(readFileSync(join(folder, file), 'utf8')).toContain('federation');
  });

  it('refuses a clone with changes in no commit, and says what to do', () => {
    prepare();
    writeFileSync(join(folder, file), 'half');
    expect(prepare).toThrow(`git -C ${folder} stash`);
  });

  it('says in a sentence that there is no repository', () => {
    const nowhere = mkdtempSync(join(tmpdir(), 'twiza-nowhere-'));
    expect(() => prepareClone(nowhere, folder)).toThrow('is no git repository');
  });
});
