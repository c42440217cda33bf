import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Person {
  name: string;
  email: string;
  /** ISO 8601. */
  date: string;
}

export interface StoredCommit {
  sha: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
}

export interface TreeEntry {
  mode: string;
  type: string;
  sha: string;
  size: number | undefined;
  path: string;
}

export interface ChangedFile {
  status: 'added' | 'removed' | 'modified';
  path: string;
  /** Of the file as it is now, or as it was before it was removed. */
  sha: string;
}

/** A bare repository, read and written as GitHub's API does it: by objects and refs, without files. */
export class BareRepository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  git(args: string[], input: string | Buffer = '', env: Record<string, string> = {}): Buffer {
    return execFileSync('git', args, {
      cwd: this.folder,
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
    });
  }

  /** The number of what a name stands for, or undefined. */
  resolve(name: string, type: 'commit' | 'tree' | 'blob' = 'commit'): string | undefined {
    // After a colon git reads a path, and all that follows belongs to it.
    const revision = name.includes(':') ? name : `${name}^{${type}}`;
    try {
      return this.say(['rev-parse', '--verify', '--quiet', '--end-of-options', revision]);
    } catch {
      return undefined;
    }
  }

  readBlob(sha: string): Buffer {
    return this.git(['cat-file', 'blob', sha]);
  }

  writeBlob(content: Buffer): string {
    return this.say(['hash-object', '-w', '--stdin'], content);
  }

  listTree(tree: string, recursive: boolean): TreeEntry[] {
    const options = recursive ? ['-r', '-t'] : [];
    return splitZero(this.git(['ls-tree', '--long', '-z', ...options, tree])).map((line) => {
      const [about = '', path = ''] = line.split('\t');
      const [mode = '', type = '', sha = '', size = ''] = about.split(/\s+/);
      return { mode, type, sha, size: size === '-' ? undefined : Number(size), path };
    });
  }

  /** @param entries what differs from the base; without a `sha`, the path is gone */
  writeTree(base: string | undefined, entries: { path: string; sha: string | null }[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'twiza-index-'));
    const index = { GIT_INDEX_FILE: join(folder, 'index') };
    const lines = entries.map(({ path, sha }) =>
      sha ? `100644 ${sha}\t${path}\0` : `0 ${'0'.repeat(40)}\t${path}\0`,
    );
    try {
      this.git(base ? ['read-tree', base] : ['read-tree', '--empty'], '', index);
      this.git(['update-index', '-z', '--index-info'], lines.join(''), index);
      return this.git(['write-tree'], '', index).toString().trim();
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  writeCommit(commit: Omit<StoredCommit, 'sha'>): string {
    const { author, committer, tree, parents, message } = commit;
    return this.say(
      ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])],
      message,
      {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: author.date,
        GIT_COMMITTER_NAME: committer.name,
        GIT_COMMITTER_EMAIL: committer.email,
        GIT_COMMITTER_DATE: committer.date,
      },
    );
  }

  readCommit(sha: string): StoredCommit {
    const format = '%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B';
    const parts = this.say(['log', '-1', `--format=${format}`, sha]).split('\0');
    const [tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = ''] = parts;
    return {
      sha,
      tree,
      parents: parents.split(' ').filter(Boolean),
      author: { name: an, email: ae, date: ad },
      committer: { name: cn, email: ce, date: cd },
      message: (parts[8] ?? '').trim(),
    };
  }

  /** Newest first; of one path only, if one is named. */
  listCommits(range: string, path?: string): StoredCommit[] {
    const shas = this.say(['rev-list', range, '--', ...(path ? [path] : [])]);
    return shas
      .split('\n')
      .filter(Boolean)
      .map((sha) => this.readCommit(sha));
  }

  findBase(one: string, other: string): string {
    return this.say(['merge-base', one, other]);
  }

  listChanges(from: string, to: string): ChangedFile[] {
    const parts = splitZero(
      this.git(['diff', '--raw', '--no-abbrev', '--no-renames', '-z', from, to]),
    );
    const pairs = parts
      .filter((_, at) => at % 2 === 0)
      .map((about, at) => [about, parts[at * 2 + 1]]);
    return pairs.map(([about = '', path = '']) => {
      const [, , before = '', after = '', letter = 'M'] = about.split(' ');
      const status = ({ A: 'added', D: 'removed' } as const)[letter] ?? 'modified';
      return { status, path, sha: status === 'removed' ? before : after };
    });
  }

  showPatch(from: string, to: string, path: string): string {
    return this.say(['diff', from, to, '--', path]).replace(/^[^@]*/, '');
  }

  /** The tree that a merge makes, or undefined where both changed the same. */
  mergeTrees(base: string, head: string): string | undefined {
    try {
      return this.say(['merge-tree', '--write-tree', base, head]);
    } catch {
      return undefined;
    }
  }

  isAncestor(older: string, newer: string): boolean {
    try {
      this.git(['merge-base', '--is-ancestor', older, newer]);
      return true;
    } catch {
      return false;
    }
  }

  listRefs(prefix: string): { ref: string; sha: string }[] {
    const refs = this.say(['for-each-ref', '--format=%(refname) %(objectname)']).split('\n');
    return refs
      .map((line) => line.split(' '))
      .map(([ref = '', sha = '']) => ({ ref, sha }))
      .filter(({ ref }) => ref.startsWith(prefix));
  }

  setRef(ref: string, sha: string): void {
    this.git(['update-ref', ref, sha]);
  }

  deleteRef(ref: string): void {
    this.git(['update-ref', '-d', ref]);
  }

  private say(args: string[], input?: string | Buffer, env?: Record<string, string>): string {
    return this.git(args, input, env).toString().trim();
  }
}

function splitZero(output: Buffer): string[] {
  return output.toString().split('\0').filter(Boolean);
}
