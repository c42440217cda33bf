import type { Collection } from '#model/collections.ts';
import type { Text } from '#model/fields/text.ts';

/** What the editor knows of a record that another one may name. Written by the build. */
export interface KnownRecord {
  name?: Text;
  icon?: string;
  /** Of regions and provinces: their official code. */
  code?: string;
  /** Of provinces: where they lie, and what lies in them. */
  region?: string;
  communes?: { code: string; name: Text }[];
}
export type KnownRecords = Record<string, KnownRecord>;

const loaded = new Map<Collection, Promise<KnownRecords>>();

/**
 * The records of a collection as the site was built with them: one small file, where Decap would
 * read every record, one request each. What is not in it cannot be picked.
 */
export function loadNames(collection: Collection): Promise<KnownRecords> {
  const known = loaded.get(collection);
  if (known) return known;
  const loading = readNames(collection);
  loaded.set(collection, loading);
  // A list that did not arrive is asked for again.
  loading.catch(() => loaded.delete(collection));
  return loading;
}

async function readNames(collection: Collection): Promise<KnownRecords> {
  const response = await fetch(`names/${collection}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}
