import { abortable, joinSignals } from '#features/search/phone/index/abortable.ts';
import type { Locale } from '#model/locales.ts';
import { answerWords } from './answer-words.ts';
import { BundleFiles, TextsFileError } from './bundle-files.ts';
import type { Index } from './match-texts.ts';
import { openPagefind, type PagefindModule } from './open-pagefind.ts';
import type { Texts } from './text-answer.ts';

const scriptFile = 'pagefind.js';

/**
 * Opens the texts of a locale. Nothing is fetched before the first question. In development nothing
 * is there, for only a build makes the index: questions are then answered with a `TextsFileError`.
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
  let opening: Promise<Omit<Index, 'signal'>> | undefined;
  let tries = 0;
  let current = new AbortController();

  const open = async () => {
    // A browser may keep a script that did not come as one that never will: it wants another address.
    const address = `${base}${scriptFile}${tries ? `?again=${tries}` : ''}`;
    tries++;
    const files = new BundleFiles(base, fetchFile);
    const pagefind = await openPagefind(base, files, () =>
      load(address).catch((cause: unknown) => {
        throw new TextsFileError(scriptFile, cause);
      }),
    );
    return { pagefind, files, locale };
  };

  return {
    ask: async (words, signal) => {
      current.abort();
      current = new AbortController();
      const either = joinSignals(current.signal, signal);
      either.throwIfAborted();
      const answer = answerWords(words, locale, async () => {
        opening ??= open();
        const mine = opening;
        try {
          return { ...(await mine), signal: either };
        } catch (error) {
          if (opening === mine) opening = undefined;
          throw error;
        }
      });
      return abortable(either, answer);
    },
  };
}
