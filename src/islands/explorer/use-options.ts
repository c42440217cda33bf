import { useEffect, useMemo, useState } from 'react';
import type { OfferedFor } from './offer-options.ts';
import type { OpenDirectory } from './open-directory.ts';
import type { Option } from './search-box.tsx';

/** What the box offers for the words in it; nothing before the directory is open. */
export function useOptions(
  open: () => Promise<OpenDirectory>,
  { state, found, onTake }: OfferedFor,
): Option[] {
  const [directory, setDirectory] = useState<OpenDirectory>();
  const hasWords = state.words.trim() !== '';
  // The answer says what is wrong; there is nothing to offer.
  useEffect(() => {
    if (hasWords) open().then(setDirectory, () => {});
  }, [hasWords, open]);
  return useMemo(
    () => (hasWords && directory ? directory.offer({ state, found, onTake }) : []),
    [hasWords, directory, state, found, onTake],
  );
}
