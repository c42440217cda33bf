import type { Map as ImmutableMap } from 'immutable';
import type { Collection } from '#model/collections.ts';

/** A record as it stands in the form. */
export interface Draft {
  collection: Collection | 'pages' | 'site';
  /** `content/associations/khotwa.yaml`; empty for a new record, whose id will say. */
  path: string;
  isNew: boolean;
  data: Record<string, unknown>;
}

/** The draft in the form, as Decap hands it to a listener or a preview. */
export function readDraft(entry: ImmutableMap<string, unknown>): Draft {
  const data = entry.get('data') as ImmutableMap<string, unknown> | undefined;
  return {
    collection: entry.get('collection') as Draft['collection'],
    path: String(entry.get('path') ?? ''),
    isNew: entry.get('newRecord') === true,
    data: (data?.toJS() ?? {}) as Draft['data'],
  };
}
