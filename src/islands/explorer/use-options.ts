import { useEffect, useMemo, useState } from 'react';
import type { Suggestions } from '#search/question.ts';
import type { OfferedFor } from './offer-options.ts';
import type { OpenDirectory } from './open-directory.ts';
import type { Option } from './search-box.tsx';

/** What the box offers for the words in it; nothing before the directory is open. */
export function useOptions(
  open: () => Promise<OpenDirectory>,
  { state, found, onTake }: Omit<OfferedFor, 'spellings'>,
): Option[] {
  const [directory, setDirectory] = useState<OpenDirectory>();
  const hasWords = state.words.trim() !== '';
  // The answer says what is wrong; there is nothing to offer.
  useEffect(() => {
    if (hasWords) open().then(setDirectory, () => {});
  }, [hasWords, open]);
  const { answer } = found;
  const [spellings, setSpellings] = useState<Suggestions>();
  useEffect(() => {
    let isOver = false;
    setSpellings(undefined);
    // What does not come is not offered.
    answer?.suggest().then(
      (all) => isOver || setSpellings(all),
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [answer]);
  return useMemo(
    () => (hasWords && directory ? directory.offer({ state, found, spellings, onTake }) : []),
    [hasWords, directory, state, found, spellings, onTake],
  );
}
