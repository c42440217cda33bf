import { hydrateRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import { takeTyped } from './typed-words.ts';

/** Brings the explorer of the page to life. */
export function startExplorer(): void {
  const element = document.getElementById('explorer');
  const json = document.getElementById('explorer-props')?.textContent;
  if (!element || !json) return;
  const props: ExplorerProps = JSON.parse(json);
  // What stands in the box by now is read before the first drawing empties it.
  const finished = takeTyped();
  const typed = finished || element.querySelector('input')?.value;
  hydrateRoot(element, <Explorer {...props} typed={typed} finished={finished} />);
}
