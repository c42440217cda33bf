import type { CustomRecord } from 'pagefind';

/** The folder of a locale's bundle, below the locale. */
export const bundleFolder = 'pagefind';
/** What is to be indexed, written by a route and taken away once it is. */
export const recordsFile = 'records.json';
export type IndexRecord = CustomRecord;
