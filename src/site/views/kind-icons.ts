import type { PublicCollection } from '#directory/addresses.ts';
import { collectionTable } from '#model/collections.ts';
import type { IconName } from './icon-paths.ts';

/** The icon of each kind of record. */
export function iconOf(collection: PublicCollection): IconName {
  return collectionTable[collection].icon;
}
