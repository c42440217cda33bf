import { change, type ExplorerState } from './explorer-state.ts';

/** The state without some of its words. Whatever stands around one, a comma or an article, goes with it. */
export function withoutWords(state: ExplorerState, words: readonly string[]): ExplorerState {
  if (words.length === 0) return state;
  const typed = state.words.trim().split(/\s+/);
  for (const word of words) {
    const at = typed.indexOf(word);
    const found = at < 0 ? typed.findIndex((each) => each.includes(word)) : at;
    if (found >= 0) typed.splice(found, 1);
  }
  return change(state, { words: typed.join(' ') });
}
