import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BareRepository, type Person } from './bare-repository.ts';

export interface Account {
  login: string;
  name: string;
  /** Whether they may write to the repository that all others are forks of. */
  mayWrite: boolean;
}

export interface Pull {
  number: number;
  title: string;
  body: string;
  author: string;
  base: string;
  /** The owner of the repository that it comes from, and its branch there. */
  head: { owner: string; branch: string };
  /** What it proposes; it follows the branch as long as the pull request is open. */
  sha: string;
  state: 'open' | 'closed';
  labels: string[];
  createdAt: string;
  updatedAt: string;
  mergedAt: string | null;
  mergeCommit: string | null;
}

/** A repository, its forks and its pull requests. */
export class GithubNetwork {
  readonly owner: string;
  readonly name: string;
  readonly accounts: Account[];
  readonly pulls: Pull[] = [];
  private readonly folder: string;
  private readonly repositories = new Map<string, BareRepository>();

  /** @param source the repository whose `main` is published, as anybody would push it */
  constructor(
    folder: string,
    source: string,
    [owner, name]: [string, string],
    accounts: Account[],
  ) {
    this.folder = folder;
    this.owner = owner;
    this.name = name;
    this.accounts = accounts;
    const home = this.make(owner);
    home.git(['fetch', '--quiet', source, 'main:refs/heads/main']);
  }

  get home(): BareRepository {
    return this.repositoryOf(this.owner) as BareRepository;
  }

  repositoryOf(owner: string): BareRepository | undefined {
    return this.repositories.get(owner.toLowerCase());
  }

  /** As on GitHub, a fork shares the objects of the repository that it comes from. */
  fork(owner: string): void {
    if (this.repositoryOf(owner)) return;
    const fork = this.make(owner, join(this.home.folder, 'objects'));
    fork.setRef('refs/heads/main', this.home.resolve('refs/heads/main') ?? '');
  }

  account(login: string): Account | undefined {
    return this.accounts.find((account) => account.login.toLowerCase() === login.toLowerCase());
  }

  mayWriteTo(login: string, owner: string): boolean {
    const isTheirs = login.toLowerCase() === owner.toLowerCase();
    return isTheirs || (owner === this.owner && this.account(login)?.mayWrite === true);
  }

  /** Where a pull request stands now. */
  refresh(pull: Pull): Pull {
    const { owner, branch } = pull.head;
    if (pull.state === 'open')
      pull.sha = this.repositoryOf(owner)?.resolve(`refs/heads/${branch}`) ?? pull.sha;
    return pull;
  }

  signatureOf(login: string): Person {
    const name = this.account(login)?.name ?? login;
    return { name, email: `${login}@users.noreply.github.com`, date: now() };
  }

  private make(owner: string, objects?: string): BareRepository {
    const folder = join(this.folder, owner, `${this.name}.git`);
    mkdirSync(dirname(folder), { recursive: true });
    const repository = new BareRepository(folder);
    mkdirSync(folder);
    if (objects) symlinkSync(objects, join(folder, 'objects'));
    repository.git(['init', '--quiet', '--bare', '--initial-branch', 'main']);
    this.repositories.set(owner.toLowerCase(), repository);
    return repository;
  }
}

/** The time as GitHub writes it. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}
