import type { ReadWord } from '#features/search/phone/analysis/read-words.ts';
import { bestField, type Field, fieldWorth } from '#features/search/phone/index/finder-fields.ts';
import { nameValue } from '#features/search/phone/index/finder-files.ts';
import type { FinderIndex } from '#features/search/phone/index/finder-index.ts';
import type { Posting } from '#features/search/phone/index/shard.ts';
import type { Match } from './match-word.ts';

/**
 * What each way to meet a word is worth, times what the field is worth. A slip is worth more than a
 * sound, which many words share: ishraqa is written like Ichraqa, and sounds like Cherki as well.
 */
const matchWorth: Readonly<Record<Match, number>> = {
  exact: 10,
  bare: 9,
  stem: 7,
  start: 5,
  spelling: 2,
  sound: 1,
};

/** Why an association is found. */
export interface Reason {
  field: Field;
  how: Match;
  /** The word that was met, as its card writes it; the word that was asked for where it only sounds alike. */
  text: string;
  /** The filter's value that bears the word, where one does: `province/chichaoua`. */
  value: string | undefined;
}

/** A word of the index that meets an asked one. */
export interface Hit {
  how: Match;
  word: string;
  use: Posting;
}

/** Places whose whole name is among the words, and those whose name somebody may be typing still. */
export interface AskedPlaces {
  whole: ReadonlySet<string>;
  begun: ReadonlySet<string>;
}

/** Part of a province’s name does not mean the province, and a slip in the name of a place is asked about. */
function isMeant({ how, use }: Hit, { whole, begun }: AskedPlaces): boolean {
  const value = typeof use.numbers === 'string' ? nameValue(use.numbers) : undefined;
  if (value && /^(?:province|region)\//.test(value)) return whole.has(value) || begun.has(value);
  return how !== 'spelling' || bestField(use.fields) !== 'place';
}

/** A word that is asked for, with all associations that meet it and what each is worth. */
export class AskedWord {
  readonly word: ReadWord;
  /**
   * By number; 0 for those that do not meet the word. Even numbers, 120 at most, and one more for who
   * meets it twice: in name and province, or by its stem and nearly as it is written.
   */
  readonly worth: Uint8Array;
  /** How many meet it. */
  count = 0;
  /** Values that are asked for and that nobody has: a province without an association, a service that is not given there. */
  readonly emptyValues: string[] = [];
  /** All values that bear it. */
  readonly values = new Set<string>();
  readonly #reasons: Reason[] = [];
  readonly #reasonAt: Uint16Array;

  constructor(word: ReadWord, size: number) {
    this.word = word;
    this.worth = new Uint8Array(size);
    this.#reasonAt = new Uint16Array(size);
  }

  /** Adds who is met by some hits; the best stays of each. */
  async add(met: readonly Hit[], index: FinderIndex, places: AskedPlaces): Promise<void> {
    const hits = met.filter((hit) => isMeant(hit, places));
    const lists = await Promise.all(hits.map(({ use }) => index.listNumbers(use)));
    for (const [at, { how, word, use }] of hits.entries()) {
      const field = bestField(use.fields);
      const numbers = lists[at] ?? [];
      const value = typeof use.numbers === 'string' ? nameValue(use.numbers) : undefined;
      if (value) this.values.add(value);
      if (value && !numbers.length && !places.begun.has(value)) this.emptyValues.push(value);
      const worth = 2 * fieldWorth[field] * matchWorth[how];
      const reason = this.#reasons.length;
      this.#reasons.push({
        field,
        how,
        text: how === 'sound' ? this.word.surface : word,
        value,
      });
      for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i] ?? 0;
        const before = this.worth[number] ?? 0;
        if (before === 0) this.count++;
        this.worth[number] = Math.max(before, worth) | (before ? 1 : 0);
        if (before >= worth) continue;
        this.#reasonAt[number] = reason;
      }
    }
  }

  reasonOf(number: number): Reason | undefined {
    return this.worth[number] ? this.#reasons[this.#reasonAt[number] ?? 0] : undefined;
  }
}
