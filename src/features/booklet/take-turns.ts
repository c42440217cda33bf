/**
 * Chooses from several lists at once, the first of each, then the second of each: where there is not room
 * for all, every list that has somebody is represented.
 *
 * @returns at most so many, each once
 */
export function takeTurns<T>(lists: readonly (readonly T[])[], most: number): Set<T> {
  const taken = new Set<T>();
  for (let turn = 0; taken.size < most; turn++) {
    const left = lists.filter((list) => turn < list.length);
    if (left.length === 0) break;
    for (const list of left) if (taken.size < most) taken.add(list[turn] as T);
  }
  return taken;
}
