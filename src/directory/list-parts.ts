/** Some records of a list, as many as a page has room for. */
export interface ListPart<T> {
  /** From 1 on. */
  number: number;
  /** How many parts the list has. */
  parts: number;
  records: readonly T[];
}

/** So many cards a page shows. */
const partSize = 24;

/** Cuts a list for its page and the pages that follow it; an empty one has one part. */
export function cutIntoParts<T>(records: readonly T[], size = partSize): ListPart<T>[] {
  const parts = Math.max(1, Math.ceil(records.length / size));
  return Array.from({ length: parts }, (_, at) => ({
    number: at + 1,
    parts,
    records: records.slice(at * size, (at + 1) * size),
  }));
}

/** The path of a part: the page itself, then `projects/more/2`. */
export function pathOfPart(page: string, number: number): string {
  return number === 1 ? page : `${page}/more/${number}`;
}

/** Whether it is a page that follows another: every new record shifts what is on it. */
export function isLaterPart(address: string): boolean {
  return /\/more\/\d+\/?$/.test(address);
}
