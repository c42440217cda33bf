import { type ChosenTerms, chooseTerms } from '#features/search/phone/analysis/analyze.ts';
import type { Locale } from '#model/locales.ts';
import { type ResultIds, resultsFileOf } from './fragment-blocks.ts';
import { makeExcerpt } from './make-excerpt.ts';
import {
  findEveryText,
  findTokens,
  type Index,
  type MatchedTexts,
  matchTexts,
} from './match-texts.ts';
import type { FoundFragment } from './pagefind.ts';
import { type TextAnswer, type TextPage, type TextResult, textStages } from './text-answer.ts';
import { shownFilter, unpackTextCard } from './text-card.ts';
import { type AskedToken, isIn } from './tokens.ts';

/** Results of a page. */
const pageLength = 5;
/** Nobody means more letters than that. */
const mostLetters = 500;

/** A record, with the tokens by which it was found. */
interface Found {
  fragment: FoundFragment;
  asked: readonly AskedToken[];
}

/** @param open called only where there is a word to look for */
export async function answerWords(
  text: string,
  locale: Locale,
  open: () => Promise<Index>,
): Promise<TextAnswer> {
  const answer = await findWords(text, locale, open);
  if (!answer.index) return { ...nothing, leftOut: answer.leftOut };
  const { chosen, index, matched, found } = answer;
  const readPage = async (from: number): Promise<TextPage> => {
    index.signal.throwIfAborted();
    const end = from + pageLength;
    const some = found.slice(from, end).map((each) => readResult(each, locale));
    const results = await Promise.all(some).finally(() => index.files.throwIfLost());
    index.signal.throwIfAborted();
    return {
      results: results.flatMap((result) => result ?? []),
      more: end < found.length ? () => readPage(end) : undefined,
    };
  };
  return {
    ...(await readPage(0)),
    total: found.length,
    leftOut: [...chosen.leftOut, ...matched.leftOut.map(({ surface }) => surface)],
    stage: textStages.findLast((stage) => matched.asked.some((token) => token.stage === stage)),
  };
}

async function findWords(text: string, locale: Locale, open: () => Promise<Index>) {
  const chosen = chooseTerms(text.slice(0, mostLetters), locale);
  if (!chosen.words.length) return { index: undefined, leftOut: chosen.leftOut };
  const index = await open();
  const matched = await matchTexts(chosen.words, index);
  return { chosen, index, matched, found: await addBeginnings(matched, chosen, index) };
}

/**
 * The ids of all records of a collection that have the words, the best first: no text of theirs is read.
 *
 * @param open called only where there is a word to look for
 */
export async function findRecords(
  text: string,
  collection: string,
  locale: Locale,
  open: () => Promise<Index>,
): Promise<string[]> {
  const { index, found = [] } = await findWords(text, locale, open);
  if (!index) return [];
  const file = resultsFileOf(collection, index.files.build);
  const ids = await index.store.load(file, readIds, index.signal);
  index.signal.throwIfAborted();
  return found.flatMap(({ fragment }) => ids[fragment.id] ?? []);
}

function readIds(bytes: Uint8Array): ResultIds {
  return JSON.parse(new TextDecoder().decode(bytes));
}

const nothing: TextAnswer = {
  total: 0,
  results: [],
  more: undefined,
  leftOut: [],
  stage: undefined,
};

/** Behind the records that have the last word, those that have a word which begins so, if it is still being typed. */
async function addBeginnings(
  { asked, found }: MatchedTexts,
  { isTyping, words }: ChosenTerms,
  index: Index,
): Promise<Found[]> {
  const certain = found.map((fragment) => ({ fragment, asked }));
  const last = asked.at(-1);
  if (!isTyping || found.length >= pageLength || last?.stage !== 'certain') return certain;
  if (last.word !== words.at(-1)) return certain;
  const [token] = await findTokens('start', last.word, index);
  if (!token) return certain;
  const begun = [...asked.slice(0, -1), { ...last, stage: 'start' as const, token }];
  const known = new Set(found.map(({ id }) => id));
  const others = (await findEveryText(begun, index)).filter(({ id }) => !known.has(id));
  return [...certain, ...others.map((fragment) => ({ fragment, asked: begun }))];
}

/** A record as a result; undefined where it lacks a word after all. */
async function readResult(
  { fragment, asked }: Found,
  locale: Locale,
): Promise<TextResult | undefined> {
  const record = await fragment.data();
  const packed = record.filters[shownFilter]?.[0];
  if (!packed || !asked.every((token) => isIn(record, token))) return;
  const { collection, title, where, texts } = unpackTextCard(packed, locale);
  const { parts, lang } = makeExcerpt(texts, asked, locale);
  return { href: record.url, collection, title, where, excerpt: parts, excerptLang: lang };
}
