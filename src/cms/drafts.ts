import type { Draft } from './draft.ts';

/** What a backend of Decap is asked here. */
interface Drafts {
  /** `skills/teaching`, on a fork with the fork's name before it. */
  unpublishedEntries?: () => Promise<readonly string[]>;
}

let current: Drafts | undefined;

/** A backend that is remembered once Decap has made it: nothing of Decap's own hands it out. */
export function rememberBackend<Made extends Drafts, Args extends unknown[]>(
  Backend: new (...args: Args) => Made,
): new (
  ...args: Args
) => Made {
  const Parent = Backend as new (...args: never[]) => Drafts;
  return class extends Parent {
    constructor(...args: never[]) {
      super(...args);
      current = this;
    }
  } as never;
}

/** Whether another draft has the id of a new one: Decap would put a number behind the name of its file. */
export async function isDraftTaken({ collection, data, isNew }: Draft): Promise<boolean> {
  if (!isNew || !data.id) return false;
  // Where nobody can tell, the pull request will.
  const keys = (await current?.unpublishedEntries?.().catch(() => [])) ?? [];
  const wanted = `${collection}/${data.id}`;
  return keys.some((key) => key === wanted || key.endsWith(`/${wanted}`));
}
