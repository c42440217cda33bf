/** A list by name, cut into pages. */
export interface NameList<T> {
  pages: ListPage<T>[];
  /** The letters that somebody stands under, in order, each with the page on which it begins. */
  letters: { letter: string; count: number; page: number }[];
  count: number;
}

export interface ListPage<T> {
  /** From 1 on. */
  number: number;
  /** What stands under each letter, as far as this page holds it. */
  sections: { letter: string; items: T[] }[];
}

/**
 * Cuts a sorted list into pages of one size and says where each letter begins. Letters share pages,
 * and one of many names goes over several: pages of their own would be six times as many, most of
 * them with a handful of names.
 *
 * @param items in order, those of a letter one after the other
 */
export function cutIntoPages<T>(
  items: readonly T[],
  letterOf: (item: T) => string,
  size: number,
): NameList<T> {
  const list: NameList<T> = { pages: [], letters: [], count: items.length };
  for (let start = 0; start < items.length; start += size) {
    const number = list.pages.length + 1;
    const sections = [...Map.groupBy(items.slice(start, start + size), letterOf)].map(
      ([letter, items]) => ({ letter, items }),
    );
    list.pages.push({ number, sections });
    for (const { letter, items } of sections) {
      const last = list.letters.at(-1);
      if (last?.letter === letter) last.count += items.length;
      else list.letters.push({ letter, count: items.length, page: number });
    }
  }
  return list;
}
