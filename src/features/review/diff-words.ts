import { diffArrays } from 'diff';
import type { Locale } from '#model/locales.ts';
import { splitTextWords } from '#records/compare-texts.ts';
import type { WordChange } from './piece.ts';

/** Two texts that differ in more words than this are two texts. */
const mostChanges = 400;
/** How many words around a change are enough to know where one is. */
const contextWords = 8;

/** More of one change in a record than anybody reads in a comment. */
const mostLetters = 2000;

/**
 * What changed between two texts, word by word as the language divides them: Arabic has no word of
 * Latin letters, by which most tools divide. Nothing when little stayed the same.
 *
 * @param most so many letters of one change are shown
 */
export function diffWords(
  before: string,
  after: string,
  lang?: Locale,
  most = mostLetters,
): WordChange[] | undefined {
  const changes = diffArrays(splitTextWords(before, lang), splitTextWords(after, lang), {
    maxEditLength: mostChanges,
  });
  if (!changes) return;
  const parts = changes.map(({ value, added, removed }): WordChange => {
    const text = value.join('');
    return added ? { text, change: 'added' } : removed ? { text, change: 'removed' } : { text };
  });
  const kept = parts.reduce((sum, { text, change }) => sum + (change ? 0 : countLetters(text)), 0);
  if (kept * 3 < Math.max(countLetters(before), countLetters(after))) return;
  return shorten(joinNeighbours(parts), lang, most);
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** Joins changes with nothing but spaces between them, so that a phrase reads as one. */
function joinNeighbours(parts: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = [];
  let run: { removed: string; added: string } | undefined;
  const close = () => {
    if (run?.removed) joined.push({ text: run.removed, change: 'removed' });
    if (run?.added) joined.push({ text: run.added, change: 'added' });
    run = undefined;
  };
  for (const [index, { text, change }] of parts.entries()) {
    const isBridge = !change && run && /^\s+$/.test(text) && parts[index + 1]?.change;
    if (!change && !isBridge) {
      close();
      joined.push({ text });
      continue;
    }
    run ??= { removed: '', added: '' };
    if (change !== 'added') run.removed += text;
    if (change !== 'removed') run.added += text;
  }
  close();
  return joined;
}

/** Leaves out what is far from any change. */
function shorten(
  parts: readonly WordChange[],
  lang: Locale | undefined,
  most: number,
): WordChange[] {
  return parts.map(({ text, change }, index) => {
    if (change) return { text: text.length > most ? `${text.slice(0, most)} …` : text, change };
    const all = splitTextWords(text, lang);
    const head = index > 0 ? all.slice(0, contextWords * 2) : [];
    const tail = index < parts.length - 1 ? all.slice(-contextWords * 2) : [];
    if (parts.length === 1 || head.length + tail.length >= all.length) return { text };
    const [start, end] = [head.join('').trimEnd(), tail.join('').trimStart()];
    return { text: `${start && `${start} `}…${end && ` ${end}`}` };
  });
}
