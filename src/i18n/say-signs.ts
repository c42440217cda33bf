import { createSayPieces } from './create-say.ts';
import { signCatalogs } from './signs/catalogs.ts';

export type SignKey = keyof typeof signCatalogs.en;

/** A sentence about signs of age, as pieces. */
export const saySigns = createSayPieces<SignKey>(signCatalogs);
