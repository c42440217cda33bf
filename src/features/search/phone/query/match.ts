import { editDistance } from '#base/edit-distance.ts';
import {
  allowedEdits,
  dropOneTerm,
  listIndexForms,
  type Match,
  type Term,
} from '#features/search/phone/analysis/analyze.ts';
import { type IndexReader, isNameKey } from '#features/search/phone/index/index-reader.ts';
import type { Entry, TermForm } from '#features/search/phone/index/postings.ts';
import { isNameOpening } from './find-places.ts';
import { type AskedPlaces, AskedTerm, addUp, guessBest, type Hit, type Sum } from './rank.ts';

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

  /** Whether it is understood, and nobody has it: no shelter in Zagora, nobody in Zagora at all. */
  get isNobodys(): boolean {
    return (
      this.count === 0 && this.emptyValues.length > 0 && (this.isPlace || this.#index.isWithin)
    );
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
 * The associations that have every term that anybody has: a sentence that somebody dictates has words
 * that are in no index. Each term is matched as strictly as it can be; if nobody has all of them so, the
 * next stage is run for all; if still nobody has, one more is left out: the one without which the fewest
 * remain, for the rare words say what is wanted. The name of a place is never left out, nor is the last
 * word beside it: who asks for a school in Zagora is not shown schools elsewhere, nor all of Zagora.
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
  const able = loose.length < known.length && loose.length < 2 ? [] : loose;
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

/** Runs further stages until somebody has every term. */
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
 * Terms whose next stage is run: first those without which somebody has the others, for each stage costs
 * files, and any other term alone would cost them in vain; then all.
 */
function chooseNext(matchers: readonly TermMatcher[], size: number): TermMatcher[] {
  const able = matchers.filter((matcher) => !matcher.isAtLastStage);
  const enough = able.filter((matcher) => addUp(without(matchers, matcher), size).count);
  return enough.length ? enough : able;
}

/** Beginnings are looked for in so many shards, and so many files of large sets: beyond is a flood. */
const mostShards = 3;
const mostFiles = 6;
/** One letter begins too many words. */
const leastStart = 2;
/** A sign of Tifinagh or Arabic says as much as a syllable; three Latin letters at least are a beginning. */
const surelyStart = 3;

/**
 * The stages from certain to perhaps. The next one is run only where the one before found nothing:
 * `certain` are the word itself, its bare form and its stem; then words that begin so; then words that
 * sound so and words within a slip or two, together, for who sounds alike may be far from what is
 * meant: macqaue sounds like Mekki and is written like macaque.
 */
export const matchStages = ['certain', 'start', 'alike'] as const;
export type MatchStage = (typeof matchStages)[number];

/** @param isLast whether somebody may still be typing the word: its beginnings are welcome at once */
export function runStage(
  stage: MatchStage,
  word: Term,
  isLast: boolean,
  index: IndexReader,
): Promise<Hit[]> {
  if (stage === 'certain') return findCertain(word, isLast, index);
  if (stage === 'start') return findStarting(word, index, mostShards, leastStart);
  return findAlike(word, index);
}

async function findCertain(word: Term, isLast: boolean, index: IndexReader): Promise<Hit[]> {
  const forms = listIndexForms(word);
  const entries = await Promise.all(forms.map(({ form }) => index.find('words', form)));
  const hits = forms.flatMap(({ form, termForm }, at) => {
    const entry = entries[at];
    // A stem matches every form that is written like it; a form matches a stem only if it is its own.
    return listHits(entry, (indexed) => {
      if (indexed === 'stem' && !word.stem.includes(form)) return;
      if (indexed === 'stem' || termForm === 'stem') return 'stem';
      return termForm === 'exact' && indexed === 'exact' ? 'exact' : 'bare';
    });
  });
  // Stems match much: who is written nearly like the word stands before who only shares its stem. What
  // is so common that it has a file of its own is not worth that file here: دار beside دوار.
  const isByStemOnly = hits.length > 0 && hits.every(({ how }) => how === 'stem');
  const near = isByStemOnly ? await findMisspelt(word, index) : [];
  return [
    ...hits,
    ...near.filter(({ posting }) => typeof posting.numbers !== 'string'),
    ...(isLast ? await findStarting(word, index, 1, surelyStart) : []),
  ];
}

async function findStarting(
  word: Term,
  index: IndexReader,
  most: number,
  least: number,
): Promise<Hit[]> {
  const forms = listIndexForms(word).filter(({ termForm }) => termForm !== 'stem');
  const found = await Promise.all(
    forms.map(async ({ form }) => {
      if (form.length < least) return [];
      const entries = await index.findStarting(form, most);
      return entries.filter((entry) => entry.word !== form);
    }),
  );
  return limitFiles(
    found
      .flat()
      .flatMap((entry) => listHits(entry, (indexed) => matchUnlessStem(indexed, 'start'))),
  );
}

async function findAlike(word: Term, index: IndexReader): Promise<Hit[]> {
  return (await Promise.all([findSounding(word, index), findMisspelt(word, index)])).flat();
}

async function findSounding(word: Term, index: IndexReader): Promise<Hit[]> {
  const entries = await Promise.all(word.sound.map((sound) => index.find('sounds', sound)));
  return entries.flatMap((entry) => listHits(entry, () => 'sound'));
}

async function findMisspelt(word: Term, index: IndexReader): Promise<Hit[]> {
  const near = await findNear(word, index, 0);
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === nearest)
    .flatMap(({ entry }) => listHits(entry, (indexed) => matchUnlessStem(indexed, 'spelling')));
}

/** Words of the index written nearly alike, the nearest first. @param more slips than usual, for suggestions */
export async function findNear(
  word: Term,
  index: IndexReader,
  more: number,
): Promise<{ entry: Entry; distance: number }[]> {
  const forms = listIndexForms(word).filter(({ termForm }) => termForm !== 'stem');
  const found = await Promise.all(
    forms.map(async ({ form }) => {
      const limit = allowedEdits(form) && allowedEdits(form) + more;
      if (!limit) return [];
      const entries = await index.shardOf('words', form);
      return entries
        .filter(
          ({ word, postings }) =>
            !isNameKey(word) && postings.some(({ termForm }) => termForm !== 'stem'),
        )
        .map((entry) => ({ entry, distance: editDistance(form, entry.word, limit) }))
        .filter(({ distance }) => distance <= limit);
    }),
  );
  return found.flat().sort((a, b) => a.distance - b.distance);
}

function matchUnlessStem(indexed: TermForm, how: Match): Match | undefined {
  return indexed === 'stem' ? undefined : how;
}

function listHits(
  entry: Entry | undefined,
  matchOf: (indexed: TermForm) => Match | undefined,
): Hit[] {
  if (!entry) return [];
  return entry.postings.flatMap((posting) => {
    const how = matchOf(posting.termForm);
    return how ? [{ how, word: entry.word, posting }] : [];
  });
}

function limitFiles(hits: readonly Hit[]): Hit[] {
  const files = new Set<string>();
  return hits.filter(({ posting }) => {
    if (typeof posting.numbers !== 'string') return true;
    if (files.size < mostFiles) files.add(posting.numbers);
    return files.has(posting.numbers);
  });
}
