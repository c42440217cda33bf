import { Window } from 'happy-dom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const { DOMParser } = new Window();

/** For tests: what a view draws, as markup, as a document, and as a person reads it. */
export function drawView(element: ReactElement): { html: string; root: HTMLElement; text: string } {
  const html = renderToStaticMarkup(element);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { html, root: body as unknown as HTMLElement, text: readText(body) };
}

/** For tests: the text of an element, a space where there is any between two words. */
export function readText(element: { textContent: string | null } | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
