import type { Draft } from './draft.ts';

/** What a backend of Decap is asked here. */
interface Drafts {
  /** `skills/teaching`, on a fork with the fork's name before it. */
  unpublishedEntries?: () => Promise<readonly string[]>;
}

let current: Drafts | undefined;

/** A backend that is remembered once Decap has made it: nothing of Decap's own hands it out. */
export function rememberBackend<Backend extends new (...args: never[]) => object>(
  backend: Backend,
): Backend {
  return new Proxy(backend, {
    construct(target, args, made) {
      const drafts: Drafts = Reflect.construct(target, args, made);
      current = drafts;
      return drafts;
    },
  });
}

/** Whether another draft has the id of a new one: Decap would put a number behind the name of its file. */
export async function isDraftTaken({ collection, data, isNew }: Draft): Promise<boolean> {
  if (!isNew || !data.id) return false;
  // Where nobody can tell, the pull request will.
  const keys = (await current?.unpublishedEntries?.().catch(() => [])) ?? [];
  const wanted = `${collection}/${data.id}`;
  return keys.some((key) => key === wanted || key.endsWith(`/${wanted}`));
}
