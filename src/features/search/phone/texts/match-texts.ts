import type { ReadWord } from '#features/search/phone/analysis/read-words.ts';
import type { Locale } from '#model/locales.ts';
import type { AskedToken } from './asked-token.ts';
import type { BundleFiles } from './bundle-files.ts';
import { findTokens } from './find-tokens.ts';
import type { FoundFragment, Pagefind } from './open-pagefind.ts';
import { textSteps } from './text-answer.ts';

/** Where words are looked for. */
export interface Index {
  pagefind: Pagefind;
  files: BundleFiles;
  locale: Locale;
  signal: AbortSignal;
}

export interface Climbed {
  /** The words that all results have. */
  asked: AskedToken[];
  found: readonly FoundFragment[];
  leftOut: ReadWord[];
}

/**
 * The records that have every word that anybody has. Each word is taken at the surest step at which
 * anybody has it; where nobody has them all, one more is left out: the one without which the fewest
 * remain, for the rare words say what is wanted.
 */
export async function matchTexts(words: readonly ReadWord[], index: Index): Promise<Climbed> {
  const climbed = await Promise.all(words.map((word) => climb(word, index)));
  const asked = climbed.filter((token) => token !== undefined);
  const unknown = words.filter((_, at) => climbed[at] === undefined);
  const nothing = { asked: [], found: [], leftOut: [] };
  if (!asked.length) return nothing;
  const found = await findEveryText(asked, index);
  if (found.length) return { asked, found, leftOut: unknown };
  if (asked.length < 2) return nothing;
  const others = await Promise.all(
    asked.map(async (left) => {
      const rest = asked.filter((token) => token !== left);
      return {
        asked: rest,
        found: await findEveryText(rest, index),
        leftOut: [...unknown, left.word],
      };
    }),
  );
  const [fewest] = others
    .filter((other) => other.found.length)
    .sort((a, b) => a.found.length - b.found.length);
  return fewest ?? nothing;
}

async function climb(word: ReadWord, index: Index): Promise<AskedToken | undefined> {
  for (const step of textSteps) {
    for (const token of await findTokens(step, word, index.locale, index.files)) {
      const asked = { word, step, token };
      if ((await findEveryText([asked], index)).length) return asked;
    }
  }
  return;
}

/** The records that have all tokens, the best first. @throws TextsFileError */
export async function findEveryText(
  asked: readonly AskedToken[],
  { pagefind, files, signal }: Index,
): Promise<readonly FoundFragment[]> {
  const { results } = await pagefind.search(asked.map(({ token }) => token).join(' '));
  signal.throwIfAborted();
  files.throwIfLost();
  return results;
}
