import type { Point } from '#base/distance.ts';
import type { ListCard } from '#features/lists/view/list-cards.ts';
import type { FoundPosition } from '#features/search/phone/find-position.ts';
import { wholeList } from './rows/list-address.ts';
import { type ListRows, type ListState, rowsOnPage } from './rows/list-file.ts';
import { provinceFilter, type Selection, selectRows } from './rows/select-rows.ts';

/** All that changes while somebody uses a list. */
export interface ListModel {
  rows: ListRows;
  asked: ListState;
  /** What of the address was not understood. */
  dropped: readonly string[];
  /** The minute since 1970. */
  now: number;
  /** Which records have the words, and which words were asked for; none before they are looked for. */
  matched: { words: string; ids: ReadonlySet<string> } | undefined;
  /** The cards that have come, by the number of their file. */
  cards: ReadonlyMap<number, readonly ListCard[]>;
  position: FoundPosition | 'asking' | undefined;
  failed: boolean;
  /** Follows from the above. */
  selection: Selection;
}

export type ListAction =
  /** A step that one can go back. */
  | { type: 'chosen'; asked: ListState }
  /** Somebody went back or forward to an address. */
  | { type: 'came'; asked: ListState; dropped: readonly string[] }
  | { type: 'minute'; now: number }
  | { type: 'matched'; words: string; ids: readonly string[] }
  | { type: 'cards'; file: number; cards: readonly ListCard[] }
  | { type: 'located'; position: FoundPosition | 'asking' }
  | { type: 'failed' }
  /** The same is asked once more. */
  | { type: 'retried' };

type Known = Omit<ListModel, 'selection'>;

export function startList(rows: ListRows, now: number, asked: ListState = wholeList): ListModel {
  return select({
    rows,
    asked,
    dropped: [],
    now,
    matched: undefined,
    cards: new Map(),
    position: undefined,
    failed: false,
  });
}

/** The model after an action; the same one where nothing changes. */
export function reduceList(model: ListModel, action: ListAction): ListModel {
  switch (action.type) {
    case 'chosen':
      return select({ ...model, asked: action.asked, dropped: [], failed: false });
    case 'came':
      return select({ ...model, asked: action.asked, dropped: action.dropped, failed: false });
    case 'minute':
      return action.now === model.now ? model : select({ ...model, now: action.now });
    case 'matched':
      // The answer to words that nobody asks for any more.
      if (action.words !== model.asked.words) return model;
      return select({ ...model, matched: { words: action.words, ids: new Set(action.ids) } });
    case 'cards':
      return { ...model, cards: new Map(model.cards).set(action.file, action.cards) };
    case 'located':
      return select({ ...model, position: action.position });
    case 'failed':
      return { ...model, failed: true };
    case 'retried':
      return { ...model, failed: false };
  }
}

function select(model: Known): ListModel {
  const { rows, asked, now, matched, position } = model;
  const words = asked.words.trim();
  const origin = findOrigin(rows, asked) ?? (typeof position === 'object' ? position : undefined);
  const selection = selectRows(rows, asked, {
    now,
    origin,
    // Until other words are looked for, what the last ones brought stays.
    matched: words ? matched?.ids : undefined,
  });
  const last = Math.max(1, Math.ceil(selection.order.length / rowsOnPage));
  return { ...model, asked: asked.page > last ? { ...asked, page: last } : asked, selection };
}

/** The centre of the province that nearness is counted from: the one that is named, or the only one that is chosen. */
function findOrigin({ filters }: ListRows, { from, chosen }: ListState): Point | undefined {
  const [only, ...others] = chosen[provinceFilter] ?? [];
  const province = from ?? (others.length ? undefined : only);
  const at = filters
    .find(({ id }) => id === provinceFilter)
    ?.values.find(({ id }) => id === province)?.at;
  return at && { lat: at[0], lng: at[1] };
}

/** Whether words are asked for that nobody has looked for yet. */
export function isAwaitingWords({ asked, matched }: ListModel): boolean {
  return Boolean(asked.words.trim()) && matched?.words !== asked.words;
}

/** Nearness is asked for, and nobody knows from where. */
export function lacksOrigin({ rows, asked, position }: ListModel): boolean {
  return asked.sort === 'near' && !findOrigin(rows, asked) && typeof position !== 'object';
}

/** The rows of the page, and which of them have ended. */
export function listPageRows({ asked, selection }: ListModel): {
  current: number[];
  ended: number[];
} {
  const start = (asked.page - 1) * rowsOnPage;
  const page = selection.order.slice(start, start + rowsOnPage);
  const current = Math.max(0, Math.min(page.length, selection.current - start));
  return { current: page.slice(0, current), ended: page.slice(current) };
}

/** The files of cards that the page needs and that have not come. */
export function listMissingFiles(model: ListModel): number[] {
  const { current, ended } = listPageRows(model);
  const files = [...current, ...ended].map((row) => Math.floor(row / model.rows.cardsInFile));
  return [...new Set(files)].filter((file) => !model.cards.has(file));
}

/** The card of a row, if it has come. */
export function cardOf({ rows, cards }: ListModel, row: number): ListCard | undefined {
  const file = cards.get(Math.floor(row / rows.cardsInFile));
  return file?.[row % rows.cardsInFile];
}
