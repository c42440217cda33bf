import type { TextPage } from '#features/search/phone/texts/text-answer.ts';

export interface TextsModel {
  phase: 'asking' | 'there' | 'failed';
  /** All that came so far; it stays while more is asked for, and if that fails. */
  pages: TextPage | undefined;
}

export type TextsAction =
  | { type: 'asking' }
  /** `before` are the pages that the next one follows; none for a new question. */
  | { type: 'came'; next: TextPage; before: TextPage | undefined }
  | { type: 'failed' };

export function reduceTexts(model: TextsModel, action: TextsAction): TextsModel {
  if (action.type !== 'came') return { ...model, phase: action.type };
  const { next, before } = action;
  if (!before) return { phase: 'there', pages: next };
  // A page that follows others than those that are there comes too late.
  return { phase: 'there', pages: model.pages === before ? join(before, next) : model.pages };
}

function join(before: TextPage, next: TextPage): TextPage {
  return { results: [...before.results, ...next.results], more: next.more };
}
