import { createSay } from './create-say.ts';
import { verificationCatalogs } from './verification/catalogs.ts';

export type VerificationKey = keyof typeof verificationCatalogs.en;

/** A sentence of a round of verification. */
export const sayVerification = createSay<VerificationKey>(verificationCatalogs);
