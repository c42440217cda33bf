import {
  bareWord,
  type Match,
  splitWords,
  type Term,
} from '#features/search/phone/analysis/analyze.ts';
import { foldText, showHamza } from '#features/search/phone/analysis/fold-text.ts';
import { type Field, fieldScore, fields } from '#features/search/phone/index/finder-fields.ts';
import { type IndexReader, nameValue } from '#features/search/phone/index/index-reader.ts';
import type { Allowed, Posting } from '#features/search/phone/index/postings.ts';

/**
 * The score of a match, which that of the field multiplies. A slip has a higher one than a sound, which
 * many words share: ishraqa is written like Ichraqa, and sounds like Cherki as well.
 */
const matchScore: Readonly<Record<Match, number>> = {
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
  /** The word that matched, as its card writes it; the word that was asked for where it only sounds alike. */
  text: string;
  /** The filter's value that bears the word, where one does: `province/chichaoua`. */
  value: string | undefined;
}

/** A word of the index that matches an asked one. */
export interface Hit {
  how: Match;
  word: string;
  posting: Posting;
}

/** Places whose whole name is among the words, and those whose name somebody may be typing still. */
export interface AskedPlaces {
  whole: ReadonlySet<string>;
  begun: ReadonlySet<string>;
}

/** Part of a province’s name does not mean the province, and a slip in the name of a place is asked about. */
function isMeant({ how, posting }: Hit, { whole, begun }: AskedPlaces): boolean {
  const value = typeof posting.numbers === 'string' ? nameValue(posting.numbers) : undefined;
  if (value && /^(?:province|region)\//.test(value)) return whole.has(value) || begun.has(value);
  return how !== 'spelling' || bestField(posting.fields) !== 'place';
}

/**
 * Whether a slip hits the name of a place that stands in a sentence: Khenifa is asked about, though
 * somebody says to work in Khénifra.
 */
async function isSlipInPlace(
  { how, word, posting }: Hit,
  index: IndexReader,
  { whole }: AskedPlaces,
): Promise<boolean> {
  if (how !== 'spelling' || !sentences.includes(bestField(posting.fields))) return false;
  const named = await index.namesOf('words', `${word} `);
  return named.length > 0 && !named.some((value) => whole.has(value));
}
const sentences: readonly Field[] = ['summary', 'work'];

/**
 * The field with the highest score among several, the first of equals.
 *
 * @param packed a bit for each field: name and place are 1 + 4
 */
function bestField(packed: number): Field {
  let best: Field | undefined;
  for (const [bit, field] of fields.entries())
    if ((packed >> bit) & 1 && (!best || fieldScore[field] > fieldScore[best])) best = field;
  return best ?? 'summary';
}

/** A word that is asked for, with all associations that match it and the score of each. */
export class AskedTerm {
  readonly word: Term;
  /**
   * By number; 0 for those that do not match the word. Even numbers, 120 at most, and one more for who
   * matches it twice: in name and province, or by its stem and nearly as it is written.
   */
  readonly score: Uint8Array;
  /** How many match it. */
  count = 0;
  /** Values that are asked for and that nobody has: a province without an association, a service that is not given there. */
  readonly emptyValues: string[] = [];
  /** All values that bear it. */
  readonly values = new Set<string>();
  readonly #reasons: Reason[] = [];
  readonly #reasonAt: Uint16Array;

  constructor(word: Term, size: number) {
    this.word = word;
    this.score = new Uint8Array(size);
    this.#reasonAt = new Uint16Array(size);
  }

  /** Adds whom some hits match; of each association the best hit stays. */
  async add(found: readonly Hit[], index: IndexReader, places: AskedPlaces): Promise<void> {
    const slips = await Promise.all(found.map((hit) => isSlipInPlace(hit, index, places)));
    const hits = found.filter((hit, at) => !slips[at] && isMeant(hit, places));
    const lists = await Promise.all(hits.map(({ posting }) => index.listNumbers(posting)));
    for (const [at, { how, word, posting }] of hits.entries()) {
      const field = bestField(posting.fields);
      const numbers = lists[at] ?? [];
      const value = typeof posting.numbers === 'string' ? nameValue(posting.numbers) : undefined;
      if (value) this.values.add(value);
      if (value && !numbers.length && !places.begun.has(value)) this.emptyValues.push(value);
      const score = 2 * fieldScore[field] * matchScore[how];
      const reason = this.#reasons.length;
      this.#reasons.push({
        field,
        how,
        text: how === 'sound' ? this.word.surface : word,
        value,
      });
      for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i] ?? 0;
        const before = this.score[number] ?? 0;
        if (before === 0) this.count++;
        this.score[number] = Math.max(before, score) | (before ? 1 : 0);
        if (before >= score) continue;
        this.#reasonAt[number] = reason;
      }
    }
  }

  reasonOf(number: number): Reason | undefined {
    return this.score[number] ? this.#reasons[this.#reasonAt[number] ?? 0] : undefined;
  }
}

/** Why an association is found: by the term that it has best. */
export function findReason(asked: readonly AskedTerm[], number: number): Reason | undefined {
  const [best] = asked.toSorted((a, b) => (b.score[number] ?? 0) - (a.score[number] ?? 0));
  return best?.reasonOf(number);
}

/**
 * Numbers in the order of their scores, the best first and by name among equals.
 * `rank([0, 7, 3, 7])` is 1, 3, 2. The work grows with their number alone.
 */
export function rank(score: ArrayLike<number>, allowed: Allowed): number[] {
  const byScore: number[][] = [];
  for (let number = 0; number < score.length; number++) {
    const each = score[number] ?? 0;
    if (!each || (allowed && !allowed[number])) continue;
    const list = byScore[each];
    if (list) list.push(number);
    else byScore[each] = [number];
  }
  return byScore.reverse().flat();
}

/** All numbers that may be shown, by name. */
export function listAllowed(size: number, allowed: Allowed): number[] {
  const all = Array.from({ length: size }, (_, number) => number);
  return allowed ? all.filter((number) => allowed[number]) : all;
}

/** Numbers in another order; those that it does not name come after, as they were. */
export function reorder(numbers: readonly number[], order: readonly number[], size: number) {
  const isWanted = new Uint8Array(size);
  for (const number of numbers) isWanted[number] = 1;
  const named = order.filter((number) => isWanted[number]);
  for (const number of named) isWanted[number] = 0;
  return [...named, ...numbers.filter((number) => isWanted[number])];
}

/** Who has every term, and the sum of their scores. */
export interface Sum {
  /** By number; 0 for those that lack a term. */
  score: Uint16Array;
  count: number;
}

export function addUp(terms: readonly AskedTerm[], size: number): Sum {
  const sums: Sum = { score: new Uint16Array(size), count: 0 };
  for (let number = 0; number < size; number++) {
    let sum = 0;
    for (const { score } of terms) {
      const one = score[number];
      sum = one ? sum + one : 0;
      if (!one) break;
    }
    sums.score[number] = sum;
    if (sum) sums.count++;
  }
  return sums;
}

/** A word that so few have is likely to say who is wanted. */
const few = 3;

/** Who has the rarest word, and of those the one whom the other words match best as far as they are known. */
export function guessBest(terms: readonly AskedTerm[]): number | undefined {
  const matched = terms.filter(({ count }) => count > 0);
  const [rarest] = matched.toSorted((a, b) => a.count - b.count);
  if (!rarest || rarest.count > few) return;
  const sum = (number: number) => matched.reduce((all, { score }) => all + (score[number] ?? 0), 0);
  const numbers = [...rarest.score.keys()].filter((number) => rarest.score[number]);
  return numbers.sort((a, b) => sum(b) - sum(a))[0];
}

/** Words with what is glued to them, in any script, as they stand in a text. */
const written = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘ʼ´`][\p{L}\p{M}]+)*/gu;

/**
 * The words of a text by what folding makes of each, so that people are shown what they wrote:
 * `ecole` is `École`.
 */
export function listWritten(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of text.match(written) ?? []) {
    const [read, ...others] = splitWords(foldText(showHamza(word)));
    if (read && !others.length) words.set(bareWord(read).surface, word);
  }
  return words;
}

/**
 * How a form of the index is written in the texts of an association that has it: `مدرسه` is `المدرسة` in one
 * name and `مدرسة` in another. Undefined where none of them shows it.
 */
export function findWritten(form: string, texts: readonly string[]): string | undefined {
  const words = texts.flatMap((text) => [...listWritten(text)]);
  const whole = words.find(([surface]) => bareWord(surface).exact === form);
  const [, glued] = words.find(([surface]) => isSurely(surface, form)) ?? [];
  return whole?.[1] ?? glued?.replace(/^.+['’‘ʼ´`](?=..)/u, '');
}

function isSurely(surface: string, form: string): boolean {
  const { bare, isSurelyBare } = bareWord(surface);
  return isSurelyBare && bare.includes(form);
}
