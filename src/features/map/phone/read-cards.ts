import { CardStore } from '#features/search/phone/index/cards.ts';
import { FileStore } from '#features/search/phone/index/file-store.ts';
import type { Locale } from '#model/locales.ts';
import { type MapProps, toMapCard } from './map-props.ts';

/** Reads the cards that the finder shows as well. */
export function readCards(folder: string, locale: Locale): NonNullable<MapProps['loadCards']> {
  const store = new FileStore(folder, (...request) => fetch(...request));
  const cards = new CardStore(store, locale);
  return async (numbers) => (await cards.load(numbers)).map(toMapCard);
}
