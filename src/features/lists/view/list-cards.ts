import type { CardModel } from '#site/views/card.tsx';

/** The drawing of its kind is that of all. */
export type ListCard = Omit<CardModel, 'drawing'>;

/** `0.json`, `1.json`, … beside the rows, in their order. */
export interface ListCards {
  stamp: string;
  cards: readonly ListCard[];
}
