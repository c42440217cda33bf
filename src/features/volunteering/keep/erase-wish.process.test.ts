import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import { runScript } from '#testing/run-script.ts';

const secret = 'Je joue du oud invente le mardi';
const path = 'content/volunteers/v-test.yaml';
const wish = (text: string) => `id: v-test
pseudonym: Nour
text:
  fr: ${text}
posted: "2026-09-01"
expires: "2026-11-01"
`;

let repository: Repository;
beforeEach(() => {
  repository = makeRepository('erase');
  repository.git('config', 'user.name', 'Amal');
  repository.git('config', 'user.email', 'amal@example.org');
  repository.commit({ 'README.md': 'One\n', 'content/site.yaml': 'name:\n  fr: Essai\n' });
  repository.commit({ [path]: wish(secret) });
  repository.git('tag', '-a', 'v1', '-m', 'First');
  repository.commit({ 'README.md': 'Two\n' });
  repository.git('switch', '-q', '-c', 'draft');
  repository.commit({ [path]: wish(`${secret}, et le jeudi`), 'copy.yaml': wish(secret) });
  repository.git('switch', '-q', 'main');
  repository.commit({ 'README.md': 'Three\n' });
});
const erase = (...args: string[]) =>
  runScript('erase.ts', repository.content, ...args, '--lang', 'en');

/** Every object that git has, whatever names it, as one text. */
function readObjects(folder: string): string {
  return execFileSync('git', ['cat-file', '--batch-all-objects', '--batch', '--unordered'], {
    cwd: folder,
    encoding: 'latin1',
    maxBuffer: 1e8,
  });
}

describe('npm run erase', () => {
  it('takes the file away as one commit, and says that the history keeps it', async () => {
    const { code, output } = await erase('v-test');
    expect(code).toBe(0);
    expect(existsSync(join(repository.folder, path))).toBe(false);
    expect(repository.git('log', '-1', '--format=%s')).toBe('Erase the wish v-test');
    expect(output).toContain('npm run erase -- v-test --history');
    expect(readObjects(repository.folder)).toContain(secret);
    const again = await erase('v-test');
    expect([again.code, again.errors]).toEqual([
      1,
      'The wish v-test has no file any more, but the history of git keeps it: npm run erase -- v-test --history\n',
    ]);
  });

  it('says what a new history asks of everybody, and does nothing before they are told', async () => {
    const head = repository.git('rev-parse', 'HEAD');
    repository.git('remote', 'add', 'origin', 'https://git.example/twiza.git');
    const { code, output } = await erase('v-test', '--history');
    expect(code).toBe(1);
    expect(output).toContain('keep the wish until everybody has done this');
    expect(output).toContain('git push --force --all origin');
    expect(output).toContain('Nothing has changed yet.');
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
  });

  it('leaves no trace in any object, branch, tag or log, and everything else as it was', async () => {
    // What a draft leaves behind: a branch that is gone, a commit that was amended, a lost object.
    repository.git('switch', '-q', '-c', 'gone');
    repository.commit({ [path]: wish(`${secret} samedi`) });
    repository.git('switch', '-q', 'main');
    repository.git('branch', '-q', '-D', 'gone');
    await erase('v-test');
    const { code, output, errors } = await erase('v-test', '--history', '--yes');
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('3 version(s) of the wish are gone');
    expect(readObjects(repository.folder)).not.toContain(secret);
    expect(repository.git('reflog', '--all')).not.toContain(secret);
    expect(repository.git('for-each-ref', '--format=%(refname)').split('\n')).toEqual([
      'refs/heads/draft',
      'refs/heads/main',
      'refs/tags/v1',
    ]);
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('fsck', '--full')).toBe('');
    expect(readFileSync(join(repository.folder, 'README.md'), 'utf8')).toBe('Three\n');
    expect(repository.git('show', 'v1:README.md')).toBe('One');
    expect(repository.git('show', 'draft:README.md')).toBe('Two');
    expect(repository.git('log', '--format=%an')).toMatch(/^Amal(\nAmal)*$/);
    expect((await erase('v-test', '--history', '--yes')).output).toContain(
      'does not keep the wish',
    );
  });

  it('writes the line that empties a shared copy, too', async () => {
    const shared = mkdtempSync(join(tmpdir(), 'twiza-shared-'));
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', shared]);
    repository.git('remote', 'add', 'origin', shared);
    repository.git('push', '--quiet', '--all', 'origin');
    repository.git('push', '--quiet', '--tags', 'origin');
    // A branch that only the shared copy has.
    repository.git('branch', '-q', '-D', 'draft');
    const { output } = await erase('v-test', '--history', '--yes');
    const command = /1\. You: (.*)/.exec(output)?.[1] ?? '';
    execFileSync('sh', ['-c', command], { cwd: repository.folder, stdio: 'ignore' });
    execFileSync('git', ['gc', '--quiet', '--prune=now'], { cwd: shared });
    expect(readObjects(shared)).not.toContain(secret);
    expect(readObjects(repository.folder)).not.toContain(secret);
  });

  it.each<[string, RegExp, () => void]>([
    [
      'changes',
      /in no commit/,
      () => writeFileSync(join(repository.folder, 'README.md'), 'mine\n'),
    ],
    [
      'a stash',
      /git stash/,
      () => {
        writeFileSync(join(repository.folder, 'README.md'), 'mine\n');
        repository.git('stash', '-q');
      },
    ],
    [
      'other folders',
      /other working folders/,
      () =>
        repository.git(
          'worktree',
          'add',
          '-q',
          mkdtempSync(join(tmpdir(), 'twiza-tree-')),
          'draft',
        ),
    ],
    ['no branch', /on no branch/, () => repository.git('switch', '-q', '--detach')],
  ])('refuses with %s, and touches nothing', async (_, words, prepare) => {
    prepare();
    const before = repository.git('rev-parse', 'main', 'draft', 'v1');
    const { code, errors } = await erase('v-test', '--history', '--yes');
    expect(code).toBe(1);
    expect(errors).toMatch(words);
    expect(repository.git('rev-parse', 'main', 'draft', 'v1')).toBe(before);
    expect(readObjects(repository.folder)).toContain(secret);
  });

  it('names what there is not', async () => {
    expect((await erase('v-none')).errors).toBe('No wish has the reference v-none.\n');
    expect((await erase('../site')).errors).toBe('No wish has the reference ../site.\n');
    expect((await erase()).code).toBe(2);
  });
});

describe('npm run renew', () => {
  const renew = (...args: string[]) =>
    runScript('renew.ts', repository.content, ...args, '--lang', 'en');

  it('lets a wish go on for 90 days from the day it was asked for, as one commit', async () => {
    const { code, output } = await renew('v-test', '--on', '2026-10-20');
    expect([code, output.split('\n')[0]]).toEqual([
      0,
      'The wish v-test is shown until 18 January 2027.',
    ]);
    expect(readFileSync(join(repository.folder, path), 'utf8')).toContain(
      'posted: "2026-09-01"\nrenewed: "2026-10-20"\nexpires: "2027-01-18"\n',
    );
    expect(repository.git('log', '-1', '--format=%s')).toBe('Renew the wish v-test');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('refuses a day before the wish, one to come, and a wish that is not there', async () => {
    expect((await renew('v-test', '--on', '2026-08-01')).code).toBe(1);
    expect((await renew('v-test', '--on', '2999-08-01')).code).toBe(2);
    expect((await renew('v-none')).errors).toBe('No wish has the reference v-none.\n');
  });
});
