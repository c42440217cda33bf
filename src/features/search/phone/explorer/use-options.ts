import { useEffect, useMemo, useState } from 'react';
import { reportBug } from '#base/report-bug.ts';
import type { Found } from './explorer-reducer.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { Hints } from './offer-options.ts';
import type { SearchClient } from './open-search-client.ts';
import type { BoxOption } from './search-box.tsx';

/** What the box offers for the words in it; nothing before the client is open. */
export function useOptions(
  open: () => Promise<SearchClient>,
  state: ExplorerState,
  found: Found,
): BoxOption[] {
  const [client, setClient] = useState<SearchClient>();
  const hasWords = state.words.trim() !== '';
  // The answer says what is wrong; there is nothing to offer.
  useEffect(() => {
    if (hasWords) open().then(setClient, reportBug);
  }, [hasWords, open]);
  const [hints, setHints] = useState<Hints>();
  useEffect(() => {
    let isOver = false;
    setHints(undefined);
    client?.hint(found).then((all) => isOver || setHints(all));
    return () => {
      isOver = true;
    };
  }, [client, found]);
  return useMemo(
    () => (hasWords && client ? client.offer({ state, found, hints }) : []),
    [hasWords, client, state, found, hints],
  );
}
