import type { ReadWord } from '#features/search/phone/analysis/read-words.ts';
import type { FinderIndex } from '#features/search/phone/index/finder-index.ts';
import { type AskedPlaces, AskedWord } from './asked-term.ts';
import { runStage, steps } from './match-stages.ts';
import { isNameOpening } from './place-words.ts';

/** Who meets all words, and which words had to be left out for anybody to do so. */
export interface MatchResult {
  /** The words that are met by all who are found. */
  asked: readonly AskedWord[];
  /** All words, those left out among them. */
  climbed: readonly AskedWord[];
  /** What each association is worth, by number; 0 for those that lack a word. */
  worth: Uint16Array;
  count: number;
  leftOut: ReadWord[];
  /** Words that nothing in the index is like. */
  unknown: ReadWord[];
}

/** What words are met in. */
interface Around {
  index: FinderIndex;
  places: AskedPlaces;
}

/** A word that so few have is likely to say who is wanted. */
const few = 3;

/** An asked word on its way up the ladder. */
class Climber extends AskedWord {
  #next = 0;
  readonly #index: FinderIndex;
  readonly #isLast: boolean;
  readonly #places: AskedPlaces;
  readonly #onMet: () => void;
  /** Whether it is part of the whole name of a place. */
  readonly isPlace: boolean;

  constructor(
    word: ReadWord,
    { index, places, isLast, isPlace }: Around & { isLast: boolean; isPlace: boolean },
    onMet: () => void,
  ) {
    super(word, index.size);
    this.#index = index;
    this.#places = places;
    this.#isLast = isLast;
    this.#onMet = onMet;
    this.isPlace = isPlace;
  }

  /** Whether it is understood, and nobody has it: no shelter in Zagora, nobody in Zagora at all. */
  get isNobodys(): boolean {
    return (
      this.count === 0 && this.emptyValues.length > 0 && (this.isPlace || this.#index.isWithin)
    );
  }

  /** Takes steps until somebody is met, or until it is sure that nobody is: none in Zagora is no slip. */
  async climb(): Promise<void> {
    while (this.count === 0 && this.emptyValues.length === 0 && !this.isAtTop) await this.step();
  }

  get isAtTop(): boolean {
    return this.#next >= steps.length;
  }

  async step(): Promise<void> {
    const step = steps[this.#next++];
    if (!step) return;
    const hits = await runStage(step, this.word, this.#isLast, this.#index);
    await this.add(hits, this.#index, this.#places);
    this.#onMet();
  }
}

/**
 * The associations that meet every word that anybody has: a sentence that somebody dictates has words
 * that are in no index. Each word is taken as surely as it can be; if nobody meets all of them so, all
 * climb on together; if still nobody does, one more is left out: the one without which the fewest
 * remain, for the rare words say what is wanted. The name of a place is never left out, nor is the last
 * word beside it: who asks for a school in Zagora is not shown schools elsewhere, nor all of Zagora.
 *
 * @param isTyping whether the last word may be unfinished
 * @param onLikely hears who will probably be found, while files of other words are on their way
 */
export async function matchAllTerms(
  words: readonly ReadWord[],
  isTyping: boolean,
  { index, places, placeWords }: Around & { placeWords: ReadonlySet<ReadWord> },
  onLikely?: (number: number) => void,
): Promise<MatchResult> {
  const onMet = () => {
    const number = onLikely && guessBest(climbers);
    if (number !== undefined) onLikely?.(number);
  };
  const climbers: Climber[] = words.map(
    (word, at) =>
      new Climber(
        word,
        {
          index,
          places,
          isLast: isTyping && at === words.length - 1,
          isPlace: placeWords.has(word),
        },
        onMet,
      ),
  );
  await Promise.all(climbers.map((climber) => climber.climb()));
  const unknown = climbers.filter(({ count }) => count === 0);
  const known = climbers.filter(({ count }) => count > 0);
  const done = (
    found: Pick<MatchResult, 'asked' | 'worth' | 'count'>,
    leftOut: Climber[],
  ): MatchResult => ({
    ...found,
    climbed: climbers,
    leftOut: leftOut.map(({ word }) => word),
    unknown: unknown.filter(({ isNobodys }) => !isNobodys).map(({ word }) => word),
  });
  const isSomebodys = known.some(({ word, isPlace }) => isPlace || !isNameOpening(word));
  const isUnsaid = unknown.length > 0 && !isSomebodys;
  if (!known.length || isUnsaid || climbers.some(({ isNobodys }) => isNobodys))
    return done(nobody(climbers, index.size), []);
  const met = await meetTogether(known, index);
  if (met.count) return done(met, unknown);
  const loose = known.filter(({ isPlace }) => !isPlace);
  const fewest = (loose.length < known.length && loose.length < 2 ? [] : loose)
    .map((climber) => ({ climber, found: addUp(without(known, climber), index.size) }))
    .filter(({ found }) => found.count)
    .sort((a, b) => a.found.count - b.found.count)[0];
  return fewest
    ? done(fewest.found, [...unknown, fewest.climber])
    : done(nobody(climbers, index.size), []);
}

/** Who has the rarest word, and of those the one whom the other words meet best as far as they are known. */
function guessBest(climbers: readonly Climber[]): number | undefined {
  const met = climbers.filter(({ count }) => count > 0);
  const [rarest] = met.toSorted((a, b) => a.count - b.count);
  if (!rarest || rarest.count > few) return;
  const sum = (number: number) => met.reduce((all, { worth }) => all + (worth[number] ?? 0), 0);
  const numbers = [...rarest.worth.keys()].filter((number) => rarest.worth[number]);
  return numbers.sort((a, b) => sum(b) - sum(a))[0];
}

function without(climbers: readonly Climber[], left: Climber): Climber[] {
  return climbers.filter((climber) => climber !== left);
}

/** Lets words climb until somebody meets every one. */
async function meetTogether(climbers: readonly Climber[], index: FinderIndex) {
  let met = addUp(climbers, index.size);
  while (!met.count && climbers.length > 1) {
    const next = chooseNext(climbers, index.size);
    if (!next.length) break;
    await Promise.all(next.map((climber) => climber.step()));
    met = addUp(climbers, index.size);
  }
  return met;
}

/**
 * Words that climb next: first those without which somebody meets the others, for each step costs
 * files, and any other word alone would climb in vain; then all.
 */
function chooseNext(climbers: readonly Climber[], size: number): Climber[] {
  const able = climbers.filter((climber) => !climber.isAtTop);
  const enough = able.filter((climber) => addUp(without(climbers, climber), size).count);
  return enough.length ? enough : able;
}

function nobody(asked: readonly AskedWord[], size: number) {
  return { asked, worth: new Uint16Array(size), count: 0 };
}

function addUp(asked: readonly AskedWord[], size: number) {
  const met = nobody(asked, size);
  for (let number = 0; number < size; number++) {
    let sum = 0;
    for (const { worth } of asked) {
      const one = worth[number];
      sum = one ? sum + one : 0;
      if (!one) break;
    }
    met.worth[number] = sum;
    if (sum) met.count++;
  }
  return met;
}
