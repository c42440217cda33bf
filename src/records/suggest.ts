import { findNearestWord } from '#base/edit-distance.ts';
import { foldLetters, foldTyped } from '#base/fold.ts';
import { westernDigits } from '#base/western-digits.ts';

/** The known word nearest to a mistyped one, a third of its letters wrong at most; or an empty string. */
export function suggest(word: string, known: readonly string[]): string {
  if (word.length > 80) return '';
  return findNearestWord(word, known, Math.max(1, Math.floor(word.length / 3)));
}

/** What a record is known by, when somebody looks for its id. */
export interface Known {
  id: string;
  record: unknown;
}

/** The id of the record that somebody meant by its name, in any language, or by an id nearly right. */
export function suggestRecord(written: string, known: readonly Known[]): string {
  const wanted = foldTyped(written);
  const named = known.find(({ record }) => {
    const { name } = (record ?? {}) as { name?: Record<string, string> };
    return Object.values(name ?? {}).some((text) => foldTyped(text) === wanted);
  });
  if (named) return named.id;
  const ids = known.map(({ id }) => id);
  return suggest(suggestId(written) || written, ids);
}

/**
 * A number as people write it, in the form of E.164, Morocco assumed; a short one (15, 2511) as it is
 * dialled. Empty when it cannot be told.
 */
export function suggestPhone(written: string): string {
  const digits = westernDigits(written)
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+?2120?(?=[5-8]\d{8}$)/, '+212');
  if (/^0[5-8]\d{8}$/.test(digits)) return `+212${digits.slice(1)}`;
  if (/^[5-8]\d{8}$/.test(digits)) return `+212${digits}`;
  if (/^[1-9]\d{1,4}$/.test(digits)) return digits;
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : '';
}

/** An id made from what somebody wrote; empty when no Latin letter is left of it. */
export function suggestId(written: string): string {
  return foldLetters(written)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
