import { hydrateRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
import type { ExplorerProps } from './explorer-props.ts';

/** Brings the explorer of the page to life. */
export function startExplorer(): void {
  const element = document.getElementById('explorer');
  const props = document.getElementById('explorer-props')?.textContent;
  if (element && props)
    hydrateRoot(element, <Explorer {...(JSON.parse(props) as ExplorerProps)} />);
}
