import type { ReadTable } from './read-table.ts';

/**
 * Twiza’s own exports: JSON says so itself; of CSV the `datapackage.json` beside it does, by its
 * name. Each table is a collection, named as it is.
 */
export function markTwizaTables(
  tables: readonly ReadTable[],
  packages: ReadonlySet<string>,
): ReadTable[] {
  return tables.map((table) =>
    packages.has(parentFolder(table.file)) && table.format === 'csv'
      ? { ...table, format: 'twiza' }
      : table,
  );
}

/** Whether the text of a `datapackage.json` is of an export of Twiza. */
export function isTwizaPackage(text: string): boolean {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return false;
    return 'twiza' in found || ('name' in found && found.name === 'twiza');
  } catch {
    return false;
  }
}

export function parentFolder(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
