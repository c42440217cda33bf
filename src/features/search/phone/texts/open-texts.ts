import {
  abortable,
  FileStore,
  joinSignals,
  SearchFileError,
} from '#features/search/phone/index/file-store.ts';
import type { Locale } from '#model/locales.ts';
import { answerWords, findRecords } from './answer-words.ts';
import type { Index } from './match-texts.ts';
import { openPagefind, PagefindFiles, type PagefindModule } from './pagefind.ts';
import type { Texts } from './text-answer.ts';

const scriptFile = 'pagefind.js';

/**
 * Opens the texts of a locale. Nothing is fetched before the first question. In development nothing
 * is there, for only a build makes the index: questions are then answered with a `SearchFileError`.
 *
 * @param base folder of the bundle: `/fr/pagefind/`
 * @param load for tests: the module at an address
 * @param fetch for tests
 */
export function openTexts({
  base,
  locale,
  load = (address) => import(/* @vite-ignore */ address),
  fetch: fetchFile = (...request) => fetch(...request),
}: {
  base: string;
  locale: Locale;
  load?: (address: string) => Promise<PagefindModule>;
  fetch?: typeof fetch;
}): Texts {
  const store = new FileStore(base, fetchFile);
  let opening: Promise<Omit<Index, 'signal'>> | undefined;
  let tries = 0;
  let current = new AbortController();

  const open = async () => {
    // A browser may keep a script that did not come as one that never will: it wants another address.
    const address = `${base}${scriptFile}${tries ? `?again=${tries}` : ''}`;
    tries++;
    const files = new PagefindFiles(base, store);
    const pagefind = await openPagefind(base, files, () =>
      load(address).catch((cause: unknown) => {
        throw new SearchFileError(scriptFile, cause);
      }),
    );
    return { pagefind, files, store, locale };
  };

  /** Answers one question, giving up the one before. */
  async function inTurn<Answer>(
    signal: AbortSignal | undefined,
    answer: (open: () => Promise<Index>) => Promise<Answer>,
  ): Promise<Answer> {
    current.abort();
    current = new AbortController();
    const either = joinSignals(current.signal, signal);
    either.throwIfAborted();
    const answering = answer(async () => {
      opening ??= open();
      const mine = opening;
      try {
        return { ...(await mine), signal: either };
      } catch (error) {
        if (opening === mine) opening = undefined;
        throw error;
      }
    });
    return abortable(either, answering);
  }

  return {
    ask: (words, signal) => inTurn(signal, (index) => answerWords(words, locale, index)),
    findIn: (collection, words, signal) =>
      inTurn(signal, (index) => findRecords(words, collection, locale, index)),
  };
}
