import { dropOneTerm, type Term } from '#features/search/phone/analysis/analyze.ts';
import type { IndexReader } from '#features/search/phone/index/index-reader.ts';
import { needFilters } from './filters.ts';
import { isNameOpening } from './find-places.ts';
import { matchStages, runStage } from './match-stages.ts';
import { type AskedPlaces, AskedTerm, addUp, guessBest, type Sum } from './rank.ts';

/** Who has all terms, and which terms had to be left out for anybody to do so. */
export interface MatchResult extends Sum {
  /** The terms that all who are found have. */
  asked: readonly AskedTerm[];
  /** All terms, those left out among them. */
  terms: readonly AskedTerm[];
  leftOut: Term[];
  /** Terms that nothing in the index is like. */
  unknown: Term[];
}

const needValue = new RegExp(`^(?:${needFilters.join('|')})/`);

/** What terms are matched against. */
interface MatchContext {
  index: IndexReader;
  places: AskedPlaces;
}

/** A term that is asked for, with the stages that are left to it. */
class TermMatcher extends AskedTerm {
  #next = 0;
  readonly #index: IndexReader;
  readonly #isLast: boolean;
  readonly #places: AskedPlaces;
  readonly #onMatch: () => void;
  /** Whether it is part of the whole name of a place. */
  readonly isPlace: boolean;

  constructor(
    word: Term,
    { index, places, isLast, isPlace }: MatchContext & { isLast: boolean; isPlace: boolean },
    onMatch: () => void,
  ) {
    super(word, index.size);
    this.#index = index;
    this.#places = places;
    this.#isLast = isLast;
    this.#onMatch = onMatch;
    this.isPlace = isPlace;
  }

  /** Whether it is understood, and no association has it: no shelter in Zagora, or nothing at all there. */
  get isNobodys(): boolean {
    return (
      this.count === 0 && this.emptyValues.length > 0 && (this.isPlace || this.#index.isWithin)
    );
  }

  /** Whether it names what is needed, as “violence” and “femmes” do. */
  get isNeed(): boolean {
    return [...this.values].some((value) => needValue.test(value));
  }

  /** Runs stages until an association matches, or until it is sure that none does: none in Zagora is no slip. */
  async runStages(): Promise<void> {
    while (this.count === 0 && this.emptyValues.length === 0 && !this.isAtLastStage)
      await this.runNext();
  }

  get isAtLastStage(): boolean {
    return this.#next >= matchStages.length;
  }

  async runNext(): Promise<void> {
    const stage = matchStages[this.#next++];
    if (!stage) return;
    const hits = await runStage(stage, this.word, this.#isLast, this.#index);
    await this.add(hits, this.#index, this.#places);
    this.#onMatch();
  }
}

/**
 * The associations that have every term which the index has; dictated sentences have words that no index
 * has. Each term is matched as strictly as it can be. If no association has all of them so, further stages
 * are run. If still none has, one more term is left out: the one without which the fewest associations
 * remain, because rare words say what is wanted. The name of a place is never left out, nor is the only
 * word beside it: “school Zagora” shows neither schools elsewhere nor all of Zagora. Nor is a word that
 * names a need left out beside a place: “violence women Fès” does not show who does sport with women there.
 *
 * @param isTyping whether the last word may be unfinished
 * @param onLikely hears who will probably be found, while files of other words are on their way
 */
export async function matchAllTerms(
  words: readonly Term[],
  isTyping: boolean,
  { index, places, placeWords }: MatchContext & { placeWords: ReadonlySet<Term> },
  onLikely?: (number: number) => void,
): Promise<MatchResult> {
  const onMatch = () => {
    const number = onLikely && guessBest(matchers);
    if (number !== undefined) onLikely?.(number);
  };
  const matchers: TermMatcher[] = words.map(
    (word, at) =>
      new TermMatcher(
        word,
        {
          index,
          places,
          isLast: isTyping && at === words.length - 1,
          isPlace: placeWords.has(word),
        },
        onMatch,
      ),
  );
  await Promise.all(matchers.map((matcher) => matcher.runStages()));
  const unknown = matchers.filter(({ count }) => count === 0);
  const known = matchers.filter(({ count }) => count > 0);
  const done = (asked: readonly AskedTerm[], sum: Sum, leftOut: TermMatcher[]): MatchResult => ({
    asked,
    ...sum,
    terms: matchers,
    leftOut: leftOut.map(({ word }) => word),
    unknown: unknown.filter(({ isNobodys }) => !isNobodys).map(({ word }) => word),
  });
  const nobody = () => done(matchers, { score: new Uint16Array(index.size), count: 0 }, []);
  const isSomebodys = known.some(({ word, isPlace }) => isPlace || !isNameOpening(word));
  const isUnsaid = unknown.length > 0 && !isSomebodys;
  if (!known.length || isUnsaid || matchers.some(({ isNobodys }) => isNobodys)) return nobody();
  const sum = await relaxTogether(known, index);
  if (sum.count) return done(known, sum, unknown);
  const loose = known.filter(({ isPlace }) => !isPlace);
  const isInPlace = loose.length < known.length;
  const able = isInPlace ? (loose.length < 2 ? [] : loose.filter(({ isNeed }) => !isNeed)) : loose;
  const fewest = await dropOneTerm(
    known,
    able,
    (rest) => addUp(rest, index.size),
    ({ count }) => count,
  );
  return fewest ? done(fewest.rest, fewest.found, [...unknown, fewest.left]) : nobody();
}

function without(matchers: readonly TermMatcher[], left: TermMatcher): TermMatcher[] {
  return matchers.filter((matcher) => matcher !== left);
}

/** Runs further stages until an association has every term. */
async function relaxTogether(matchers: readonly TermMatcher[], index: IndexReader) {
  let sum = addUp(matchers, index.size);
  while (!sum.count && matchers.length > 1) {
    const next = chooseNext(matchers, index.size);
    if (!next.length) break;
    await Promise.all(next.map((matcher) => matcher.runNext()));
    sum = addUp(matchers, index.size);
  }
  return sum;
}

/**
 * Terms whose next stage is run. Each stage costs files: first come terms without which an association has
 * all the others, because relaxing any other term alone finds nothing; then all.
 */
function chooseNext(matchers: readonly TermMatcher[], size: number): TermMatcher[] {
  const able = matchers.filter((matcher) => !matcher.isAtLastStage);
  const enough = able.filter((matcher) => addUp(without(matchers, matcher), size).count);
  return enough.length ? enough : able;
}
