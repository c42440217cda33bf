/**
 * How many slips lie between two words: a letter too many, one missing, one wrong, two neighbours
 * changed about (Damerau and Levenshtein, each pair of letters changed about once).
 * `editDistance('migrateusr', 'migrateurs', 2)` is 1.
 *
 * @param limit beyond it nobody wants to know, and the work stops
 * @returns the number of slips, or Infinity if there are more than `limit`
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isChangedAbout = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(row, j - 1) + 1,
        at(last, j) + 1,
        at(last, j - 1) + (isSame ? 0 : 1),
        isChangedAbout ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    // A pair changed about reaches over one row, so that both must be beyond the limit.
    if (Math.min(...row, ...last) > limit) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const distance = at(last, b.length);
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * The known word nearest to a mistyped one, capitals set aside; the first of several that are alike
 * near, so that the caller puts frequent words first. Empty when none is within the limit.
 */
export function findNearestWord(word: string, known: Iterable<string>, limit: number): string {
  const wanted = word.toLowerCase();
  let nearest = '';
  let left = limit;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase(), left);
    if (distance > left) continue;
    if (distance === 0) return candidate;
    nearest = candidate;
    left = distance - 1;
  }
  return nearest;
}
