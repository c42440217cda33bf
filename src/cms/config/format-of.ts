import type { Collection } from '#model/collections.ts';

/** The name under which the canonical format of a collection is registered. */
export function formatOf(collection: Collection | 'pages' | 'site'): string {
  return `canonical-${collection}`;
}
