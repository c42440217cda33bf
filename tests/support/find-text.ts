import { readTidyText, tidySpaces } from './open-page.ts';

/** The innermost elements in which a text stands as it is, a whole or a part of theirs. */
export function findText(root: Element, text: string): Element[] {
  const wanted = tidySpaces(text);
  if (!readTidyText(root).includes(wanted)) return [];
  const inner = [...root.children].flatMap((child) => findText(child, text));
  return inner.length > 0 ? inner : [root];
}

/** The language and direction that a browser or a screen reader takes an element to be in. */
export function findLanguage(element: Element): { lang: string; dir: string } {
  return {
    lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
    dir: element.closest('[dir]')?.getAttribute('dir') ?? '',
  };
}
