import { useCallback, useEffect, useRef, useState } from 'react';
import { basePath } from '#base/base-path.ts';
import { reportBug } from '#base/report-bug.ts';
import { openTexts } from '#features/search/phone/texts/open-texts.ts';
import type { TextPage, Texts } from '#features/search/phone/texts/text-answer.ts';
import type { Locale } from '#model/locales.ts';
import { reduceTexts, type TextsAction, type TextsModel } from './texts-reducer.ts';

/** A pause in typing, in milliseconds: the texts cost more than the finder. */
const pause = 500;

/** What stands in the texts, page by page. */
export function useTexts(words: string, locale: Locale) {
  const texts = useRef<Texts>(undefined);
  const question = useRef(new AbortController());
  const again = useRef(() => {});
  const [{ phase, pages }, setModel] = useState<TextsModel>({ phase: 'asking', pages: undefined });
  const dispatch = useCallback(
    (action: TextsAction) => setModel((model) => reduceTexts(model, action)),
    [],
  );

  /** @param before the pages that the new one follows; none for a new question */
  const load = useCallback(
    async (request: () => Promise<TextPage>, before?: TextPage) => {
      const { signal } = question.current;
      again.current = () => void load(request, before);
      dispatch({ type: 'asking' });
      try {
        const next = await request();
        if (!signal.aborted) dispatch({ type: 'came', next, before });
      } catch (error) {
        reportBug(error);
        // A question that was given up is no failure.
        const isGivenUp = error instanceof DOMException && error.name === 'AbortError';
        if (!signal.aborted && !isGivenUp) dispatch({ type: 'failed' });
      }
    },
    [dispatch],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: whether something is there decides on the pause only.
  useEffect(() => {
    const stop = new AbortController();
    question.current = stop;
    texts.current ??= openTexts({ base: `${basePath}/${locale}/pagefind/`, locale });
    const { ask } = texts.current;
    const timer = setTimeout(() => load(() => ask(words, stop.signal)), pages ? pause : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, locale, load]);

  const next = pages?.more;
  return {
    results: pages?.results ?? [],
    phase,
    /** Asks for the next page, unless something is on its way; undefined at the end. */
    more: next && (() => void (phase === 'asking' || load(next, pages))),
    /** Asks once more for what failed. */
    retry: () => again.current(),
  };
}
