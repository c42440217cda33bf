import type { FinderCard } from '#features/search/phone/index/cards.ts';
import type { Answer } from '#features/search/phone/query/answer.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { ExplorerProps } from './explorer-props.ts';
import {
  change,
  type ExplorerState,
  isUntouched,
  nothingAsked,
  writeAddress,
} from './explorer-state.ts';

/** What is shown, and the state that it answers. It stays until the next answer is there. */
export interface Found {
  state: ExplorerState;
  /** None where nothing is asked: the page brought everybody. */
  answer: Answer | undefined;
  total: number;
  cards: readonly FinderCard[];
  /** Why each of the cards is there. */
  notes: readonly (readonly LocalizedText[])[];
}

/** All that changes while somebody searches. */
export interface ExplorerModel {
  asked: ExplorerState;
  found: Found;
  status: 'there' | 'asking' | 'failed';
  /** Whether words signal danger, and which words were read for it. */
  read: { words: string; isDanger: boolean };
  /** A browser remembers addresses: only words that signal no danger stand in one. */
  harmless: string;
  /** The search of the address, as it says what is asked; none until the page's own is read. */
  address: string | undefined;
  /** What of the address was not understood. */
  dropped: readonly string[];
  /** Words that were finished before it was known what they say is needed, here or on the page before. */
  finished: string | undefined;
  /** What the page brought. */
  everybody: Omit<Found, 'state'>;
}

export type ExplorerAction =
  /** Words are being typed, and are not finished. */
  | { type: 'typed'; words: string }
  /** A step that one can go back. */
  | { type: 'chosen'; asked: ExplorerState }
  /** Somebody went back or forward to an address; without one, to the page, whose address is written anew. */
  | { type: 'came'; address: string | undefined; asked: ExplorerState; dropped: readonly string[] }
  /** The box was left: words go into the address, or out of it, once it is known what they signal. */
  | { type: 'left' }
  /** Somebody has finished the words. */
  | { type: 'finished' }
  /** The same is asked once more. */
  | { type: 'retried' }
  | AnswerAction;

/** What becomes of a question; `of` is the state that it asks for. */
export type AnswerAction = { of: ExplorerState } & (
  | { type: 'asking' }
  | { type: 'read'; isDanger: boolean }
  /** Results became fewer: the page that is asked for lies beyond the last one. */
  | { type: 'beyond'; last: number }
  /** The best card while the others are on their way, then all of the page, each with why it is there. */
  | { type: 'found'; found: Found }
  /** Something is there to be read. */
  | { type: 'there' }
  | { type: 'failed' }
);

export type Dispatch = (action: ExplorerAction) => void;

export function choose(asked: ExplorerState): ExplorerAction {
  return { type: 'chosen', asked };
}

/** What a model has before anything is asked; the rest follows from that. */
type StartModel = Omit<ExplorerModel, Answered> & Partial<Pick<ExplorerModel, Answered>>;
type Answered = 'asked' | 'found' | 'status' | 'read';

/** What the page shows before anybody asks: everybody, from the first on. */
export function startModel({
  total,
  first,
  finished,
}: Pick<ExplorerProps, 'total' | 'first' | 'finished'>): ExplorerModel {
  const everybody = { answer: undefined, total, cards: first, notes: [] };
  return ask(
    { harmless: '', address: undefined, dropped: [], finished, everybody } as StartModel,
    nothingAsked,
  );
}

/** The model after an action; the same one where nothing changes. */
export function reduceExplorer(model: ExplorerModel, action: ExplorerAction): ExplorerModel {
  const { asked, read, finished } = model;
  // What becomes of an earlier question changes nothing any more.
  if ('of' in action && action.of !== asked) return model;
  switch (action.type) {
    case 'typed':
      return ask(model, change(asked, { words: action.words }), { dropped: [] });
    case 'chosen':
      return write(
        ask(model, action.asked, {
          dropped: [],
          // Words that were finished and are replaced are done with.
          finished: action.asked.words === asked.words ? finished : undefined,
        }),
      );
    case 'came': {
      const { address, dropped } = action;
      const come = ask(model, action.asked, { dropped, address });
      return address === undefined ? write(come) : come;
    }
    case 'left':
      if (read.words !== asked.words) return model;
      return write(model, read.isDanger ? '' : asked.words);
    case 'finished':
      return { ...model, finished: asked.words };
    case 'retried':
      return { ...model, asked: { ...asked } };
    case 'read':
      return { ...model, read: { words: asked.words, isDanger: action.isDanger } };
    case 'beyond':
      return write(ask(model, { ...asked, page: action.last }));
    case 'found':
      return { ...model, found: action.found };
    default:
      return { ...model, status: action.type };
  }
}

/** Asks for another state. Where nothing is asked, everybody is there at once. */
function ask(
  model: ExplorerModel | StartModel,
  asked: ExplorerState,
  changes?: Partial<ExplorerModel>,
): ExplorerModel {
  return {
    ...model,
    asked,
    ...(!asked.words.trim() && { read: { words: asked.words, isDanger: false } }),
    ...(isUntouched(asked) && { found: { state: asked, ...model.everybody }, status: 'there' }),
    ...changes,
  } as ExplorerModel;
}

/** Says in the address what is asked, but for words that may signal danger. */
function write(model: ExplorerModel, harmless = model.harmless): ExplorerModel {
  const { asked } = model;
  const address = writeAddress(asked.words === harmless ? asked : { ...asked, words: '' });
  const isSame = address === model.address && harmless === model.harmless;
  return isSame ? model : { ...model, address, harmless };
}
