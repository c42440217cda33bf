import { editDistance } from '#base/edit-distance.ts';
import {
  allowedEdits,
  analyze,
  dropOneTerm,
  type Term,
} from '#features/search/phone/analysis/analyze.ts';
import type { FileStore } from '#features/search/phone/index/file-store.ts';
import type { Locale } from '#model/locales.ts';
import type { FoundFragment, Pagefind, PagefindFiles } from './pagefind.ts';
import { type TextStage, textStages } from './text-answer.ts';
import { type AskedToken, lexiconFile, writeSound, writeStem } from './tokens.ts';

/** Where words are looked for. */
export interface Index {
  pagefind: Pagefind;
  files: PagefindFiles;
  store: FileStore;
  locale: Locale;
  signal: AbortSignal;
}

export interface MatchedTexts {
  /** The words that all results have. */
  asked: AskedToken[];
  found: readonly FoundFragment[];
  leftOut: Term[];
}

/**
 * The records that have every word that anybody has. Each word is taken at the surest stage at which
 * anybody has it; where nobody has them all, one more is left out: the one without which the fewest
 * remain, for the rare words say what is wanted.
 */
export async function matchTexts(words: readonly Term[], index: Index): Promise<MatchedTexts> {
  const matched = await Promise.all(words.map((word) => findToken(word, index)));
  const asked = matched.filter((token) => token !== undefined);
  const unknown = words.filter((_, at) => matched[at] === undefined);
  const nothing = { asked: [], found: [], leftOut: [] };
  if (!asked.length) return nothing;
  const found = await findEveryText(asked, index);
  if (found.length) return { asked, found, leftOut: unknown };
  if (asked.length < 2) return nothing;
  const fewest = await dropOneTerm(
    asked,
    asked,
    (rest) => findEveryText(rest, index),
    ({ length }) => length,
  );
  if (!fewest) return nothing;
  const { rest, found: others, left } = fewest;
  return { asked: rest, found: others, leftOut: [...unknown, left.word] };
}

async function findToken(word: Term, index: Index): Promise<AskedToken | undefined> {
  for (const stage of textStages) {
    for (const token of await findTokens(stage, word, index)) {
      const asked = { word, stage, token };
      if ((await findEveryText([asked], index)).length) return asked;
    }
  }
  return;
}

/** The records that have all tokens, the best first. @throws SearchFileError */
export async function findEveryText(
  asked: readonly AskedToken[],
  { pagefind, files, signal }: Index,
): Promise<readonly FoundFragment[]> {
  const { results } = await pagefind.search(asked.map(({ token }) => token).join(' '));
  signal.throwIfAborted();
  files.throwIfLost();
  return results;
}

/** Shorter beginnings begin too many words, and ask for too many files. */
const leastStart = 3;
/** More words than that are as near as one another only in a text that means nothing. */
const mostNear = 3;

/**
 * By which tokens a word is looked for at a stage, the likeliest first. The first stage knows the word
 * with and without what may be glued to it: ولحماية is asked for as it stands, then as لحماية, حماية.
 *
 * @throws SearchFileError where the lexicon does not load
 */
export async function findTokens(
  stage: TextStage,
  word: Term,
  { locale, store }: Pick<Index, 'locale' | 'store'>,
): Promise<string[]> {
  if (stage === 'certain') return word.stem.map(writeStem);
  if (stage === 'start') return [startOf(word)].filter((start) => start.length >= leastStart);
  if (stage === 'sound') return word.sound.map(writeSound);
  const near = await findNear(word, store);
  return near.flatMap((form) => analyze(form, locale)[0]?.stem.slice(0, 1).map(writeStem) ?? []);
}

/** The word as somebody who has not finished it typed it, without an article that is surely one. */
export function startOf({ exact, bare, isSurelyBare }: Term): string {
  return (isSurelyBare && bare[0]) || exact;
}

/** The words of all texts that are written most nearly like this one. */
async function findNear(word: Term, store: FileStore): Promise<string[]> {
  const asked = startOf(word);
  const limit = allowedEdits(asked);
  if (!limit) return [];
  const near = (await store.load(lexiconFile(asked), readLines))
    .map((form) => ({ form, distance: editDistance(asked, form, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near.slice(0, mostNear).map(({ form }) => form);
}

function readLines(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split('\n');
}
