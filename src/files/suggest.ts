/** The known word nearest to a mistyped one, or an empty string when none is near. */
export function suggest(word: string, known: readonly string[]): string {
  if (word.length > 80) return '';
  const wanted = word.toLowerCase();
  const limit = Math.max(1, word.length / 3);
  let best = { candidate: '', distance: Number.POSITIVE_INFINITY };
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < best.distance) best = { candidate, distance };
  }
  return best.distance <= limit ? best.candidate : '';
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** A number as people write it, in the form of E.164, Morocco assumed; empty when it cannot be told. */
export function suggestPhone(written: string): string {
  const digits = written
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+?2120?(?=[5-8]\d{8}$)/, '+212');
  if (/^0[5-8]\d{8}$/.test(digits)) return `+212${digits.slice(1)}`;
  if (/^[5-8]\d{8}$/.test(digits)) return `+212${digits}`;
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : '';
}

/** An id made from what somebody wrote; empty when no Latin letter is left of it. */
export function suggestId(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
