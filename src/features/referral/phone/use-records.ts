import { useEffect, useState } from 'react';
import type { Locale } from '#model/locales.ts';
import { type Loaded, loadRecord } from './load-record.ts';

/** What is known so far, by language and id; kept when the language changes and comes back. */
const known = new Map<string, Loaded>();

/**
 * The records of a sheet in a language, as they come.
 *
 * @returns `find` what became of an id, nothing while it is on its way; `retry` asks again for what did not come
 */
export function useRecords(lang: Locale, ids: readonly string[]) {
  const [, setCame] = useState(0);
  const [tries, setTries] = useState(0);
  const asked = ids.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again.
  useEffect(() => {
    const stop = new AbortController();
    for (const id of asked.split(',').filter(Boolean)) {
      const key = `${lang}/${id}`;
      if (known.has(key)) continue;
      void loadRecord(lang, id, stop.signal).then((loaded) => {
        if (stop.signal.aborted) return;
        known.set(key, loaded);
        setCame((came) => came + 1);
      });
    }
    return () => stop.abort();
  }, [lang, asked, tries]);

  const retry = () => {
    for (const [key, loaded] of known) if (loaded === 'unreachable') known.delete(key);
    setTries(tries + 1);
  };
  return { find: (id: string) => known.get(`${lang}/${id}`), retry };
}
