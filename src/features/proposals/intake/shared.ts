import { listReferences, type References } from './find-references.ts';
import { type Base, openBase } from './open-base.ts';

/** What the submissions of one run share: a thousand of them read the content, and the past, once. */
export interface Shared {
  openBase: (folder: string, branch: string, today: string) => Promise<Base>;
  /** The branch or commit that took in a proposal of this reference. */
  findReference: (folder: string, reference: string) => Promise<string | undefined>;
  remember: (reference: string, branch: string) => void;
}

export function shareRun(): Shared {
  const bases = new Map<string, Promise<Base>>();
  const taken: References = new Map();
  let earlier: Promise<References> | undefined;
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
    remember: (reference, branch) => taken.set(reference, branch),
  };
}
