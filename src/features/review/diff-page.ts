import { diffArrays } from 'diff';
import type { Locale } from '#model/locales.ts';
import { splitTextWords } from '#records/compare-texts.ts';
import { diffWords } from './diff-words.ts';
import type { WordChange } from './piece.ts';

/** Two pages that differ in more lines than this are two texts: what is the same at both ends is found all the same. */
const mostLines = 1000;
/** So many letters stand in one line of a review. A comment that is cut is cut between lines. */
const mostLetters = 3000;

/** A place where a page changed: what was there, what is there. */
export type PageChange = readonly WordChange[];

/**
 * Everything that changed between two texts of a page, place by place. Lines that stayed are left out,
 * and long runs of words that stayed in a line; of what changed nothing is, however much it is.
 */
export function diffPage(before: string, after: string, lang?: Locale): PageChange[] {
  return findChangedLines(before.split('\n'), after.split('\n')).flatMap(({ removed, added }) => {
    const [was, is] = [removed.join('\n'), added.join('\n')];
    const whole: WordChange[] = [
      ...(was ? [{ text: was, change: 'removed' as const }] : []),
      ...(is ? [{ text: is, change: 'added' as const }] : []),
    ];
    const parts = was && is ? diffWords(was, is, lang, Number.POSITIVE_INFINITY) : undefined;
    return cutIntoLines(parts ?? whole, lang);
  });
}

interface ChangedLines {
  removed: string[];
  added: string[];
}

function findChangedLines(before: readonly string[], after: readonly string[]): ChangedLines[] {
  const start = countSame(before, after);
  const end = countSame(before.slice(start).reverse(), after.slice(start).reverse());
  const [was, is] = [before, after].map((lines) => lines.slice(start, lines.length - end)) as [
    string[],
    string[],
  ];
  const changes = diffArrays(was, is, { maxEditLength: mostLines });
  if (!changes) return [{ removed: was, added: is }];
  const found: ChangedLines[] = [];
  let isOpen = false;
  for (const { value, added, removed } of changes) {
    if (!added && !removed) isOpen = false;
    else {
      if (!isOpen) found.push({ removed: [], added: [] });
      isOpen = true;
      found.at(-1)?.[added ? 'added' : 'removed'].push(...value);
    }
  }
  return found.filter((each) => [...each.removed, ...each.added].some((line) => line.trim()));
}

function countSame(some: readonly string[], others: readonly string[]): number {
  const index = some.findIndex((line, at) => line !== others[at]);
  return index < 0 ? some.length : index;
}

/** One change as one line, or as several where it is long. */
function cutIntoLines(parts: readonly WordChange[], lang: Locale | undefined): PageChange[] {
  const lines: WordChange[][] = [[]];
  let letters = 0;
  for (const { text, ...change } of parts) {
    for (const piece of cutText(text, lang)) {
      if (letters > 0 && letters + piece.length > mostLetters) {
        lines.push([]);
        letters = 0;
      }
      lines.at(-1)?.push({ text: piece, ...change });
      letters += piece.length;
    }
  }
  return lines;
}

/** At the end of a line where there is one, or else of a word. */
function cutText(text: string, lang: Locale | undefined): string[] {
  if (text.length <= mostLetters) return [text];
  const pieces = [''];
  for (const line of text.split(/(?<=\n)/)) {
    const words = line.length > mostLetters ? splitTextWords(line, lang) : [line];
    for (const word of words.flatMap(cutWord)) {
      if ((pieces.at(-1) ?? '').length + word.length > mostLetters) pieces.push('');
      pieces[pieces.length - 1] += word;
    }
  }
  return pieces;
}

/** A word of that length is none. */
function cutWord(word: string): string[] {
  const count = Math.ceil(word.length / mostLetters);
  return Array.from({ length: count }, (_, index) =>
    word.slice(index * mostLetters, (index + 1) * mostLetters),
  );
}
