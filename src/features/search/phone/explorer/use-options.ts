import { useEffect, useMemo, useState } from 'react';
import type { Hints, OfferedFor } from './offer-options.ts';
import type { SearchClient } from './open-search-client.ts';
import type { BoxOption } from './search-box.tsx';

/** What the box offers for the words in it; nothing before the directory is open. */
export function useOptions(
  open: () => Promise<SearchClient>,
  { state, found, onTake }: Omit<OfferedFor, 'hints'>,
): BoxOption[] {
  const [directory, setDirectory] = useState<SearchClient>();
  const hasWords = state.words.trim() !== '';
  // The answer says what is wrong; there is nothing to offer.
  useEffect(() => {
    if (hasWords) open().then(setDirectory, () => {});
  }, [hasWords, open]);
  const [hints, setHints] = useState<Hints>();
  useEffect(() => {
    let isOver = false;
    setHints(undefined);
    directory?.hint(found).then((all) => isOver || setHints(all));
    return () => {
      isOver = true;
    };
  }, [directory, found]);
  return useMemo(
    () => (hasWords && directory ? directory.offer({ state, found, hints, onTake }) : []),
    [hasWords, directory, state, found, hints, onTake],
  );
}
