import { z } from 'zod';
import { day } from './fields/date.ts';

/** Why an address counts as gone: only what is certain. */
export const goneReasons = ['no-domain', 'no-mail', 'not-found', 'refused', 'certificate', 'parked'] as const;
export type GoneReason = (typeof goneReasons)[number];

const addressLooks = z.strictObject({
  alive: day.optional(),
  gone: day.optional(),
  again: day.optional(),
  why: z.enum(goneReasons).optional(),
  looked: day,
});

/** What is kept of all addresses that somebody looked at: an address, or `@` and the domain of mail. */
export const addressHistory = z.record(z.string().regex(/^(?:https:\/\/|@)\S+$/), addressLooks);

/**
 * What looking at one address has shown, in ISO days: `alive`, when it was last there; since then `gone`, when it
 * was first found gone, `again`, when it was last found so, and `why`; `looked`, the last look of all.
 */
export type AddressLooks = z.infer<typeof addressLooks>;
export type AddressHistory = ReadonlyMap<string, AddressLooks>;
