import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

const drawn = new Set<Root>();

/** Does what a person does, and waits until React has drawn what comes of it. */
export async function perform(work: () => void): Promise<void> {
  const globals = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  globals.IS_REACT_ACT_ENVIRONMENT = true;
  await act(async () => work());
  // What comes later by itself, a timer or an answer, is waited for by the test.
  globals.IS_REACT_ACT_ENVIRONMENT = false;
}

/** Draws a part of an island into a page of happy-dom. @returns its element, and what draws it anew */
export async function drawInPage(node: ReactNode) {
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  drawn.add(root);
  const draw = (next: ReactNode) => perform(() => root.render(next));
  await draw(node);
  return { element, draw };
}

/** Removes what was drawn, after each test. */
export async function clearPage(): Promise<void> {
  await perform(() => {
    for (const root of drawn) root.unmount();
  });
  drawn.clear();
  document.body.replaceChildren();
}
