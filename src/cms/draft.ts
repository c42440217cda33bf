import type { Collection } from '#model/collections.ts';

/** A record as it stands in the form. */
export interface Draft {
  collection: Collection | 'pages' | 'site';
  /** `content/associations/khotwa.yaml`; empty for a new record, whose id will say. */
  path: string;
  isNew: boolean;
  data: Record<string, unknown>;
}
