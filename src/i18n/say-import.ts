import { createSay } from './create-say.ts';
import { importCatalogs } from './import/catalogs.ts';

export type ImportKey = keyof typeof importCatalogs.en;

/** A sentence of an import. */
export const sayImport = createSay<ImportKey>(importCatalogs);
