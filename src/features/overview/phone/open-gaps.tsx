import { createRoot } from 'react-dom/client';
import { loadJson } from '#features/map/phone/load-json.ts';
import type { GapData } from '#features/overview/gap-data.ts';
import { GapPage } from './gap-page.tsx';

/** Draws the order of gaps that the address asks for, in place of the one that the page came with. */
export async function openGaps(element: HTMLElement, file: string, brief: string): Promise<void> {
  const data = await loadJson<GapData>(file);
  element.replaceChildren();
  leadLanguages();
  createRoot(element).render(
    <GapPage
      data={data}
      search={location.search}
      brief={brief}
      onAsk={(search) => {
        history.replaceState(history.state, '', location.pathname + search);
        leadLanguages();
      }}
    />,
  );
  // What an address names by its end is there only now.
  requestAnimationFrame(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
}

/** Whoever changes the language of the page asks the same there. */
function leadLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a'))
    link.search = location.search;
}
