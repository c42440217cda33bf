import { listReferences, type References } from './find-references.ts';
import { type Base, openBase } from './open-base.ts';
import { listBranches, nameCommitter } from './write-branch.ts';

/** What the submissions of one run share: a thousand of them read the content, and the past, once. */
export interface Shared {
  openBase: (folder: string, branch: string, today: string) => Promise<Base>;
  /** The branch or commit that took in a proposal of this reference. */
  findReference: (folder: string, reference: string) => Promise<string | undefined>;
  /** As `listBranches` of write-branch.ts, with those that this run has written. */
  listBranches: (folder: string) => Promise<readonly string[]>;
  /** Who takes them in: all of a run at one moment. */
  nameCommitter: (folder: string) => Promise<string>;
  remember: (reference: string, branch: string) => void;
}

export function shareRun(): Shared {
  const bases = new Map<string, Promise<Base>>();
  const taken: References = new Map();
  const written: string[] = [];
  let earlier: Promise<References> | undefined;
  let committer: Promise<string> | undefined;
  let branches: Promise<string[]> | undefined;
  return {
    openBase(folder, branch, today) {
      const base = bases.get(branch) ?? openBase(folder, branch, today);
      bases.set(branch, base);
      return base;
    },
    async findReference(folder, reference) {
      earlier ??= listReferences(folder);
      return taken.get(reference) ?? (await earlier).get(reference);
    },
    async listBranches(folder) {
      branches ??= listBranches(folder);
      return [...(await branches), ...written];
    },
    nameCommitter(folder) {
      committer ??= nameCommitter(folder);
      return committer;
    },
    remember(reference, branch) {
      taken.set(reference, branch);
      written.push(`refs/heads/${branch}`);
    },
  };
}
