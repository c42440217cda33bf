import type { z } from 'zod';
import type { identifier, member } from './associations.ts';
import type { contact } from './fields/contact.ts';
import type { period } from './fields/date.ts';
import type { hours } from './fields/hours.ts';
import type { socialLink } from './fields/link.ts';
import type { money } from './fields/money.ts';
import type { coordinates, place } from './fields/place.ts';
import type { result } from './fields/result.ts';
import type { source } from './fields/source.ts';
import type { fundingSum } from './fields/sum.ts';
import type { Text } from './fields/text.ts';
import type { wayToGive } from './fields/way-to-give.ts';
import type { Kind, ScalarKind, TextKind } from './kinds.ts';
import type { progress } from './needs.ts';
import type { attachment } from './resources.ts';

interface OwnValues {
  attachment: z.infer<typeof attachment>;
  contact: z.infer<typeof contact>;
  coordinates: z.infer<typeof coordinates>;
  hours: z.infer<typeof hours>;
  identifier: z.infer<typeof identifier>;
  member: z.infer<typeof member>;
  money: z.infer<typeof money>;
  percent: number;
  period: z.infer<typeof period>;
  place: z.infer<typeof place>;
  progress: z.infer<typeof progress>;
  result: z.infer<typeof result>;
  'social-link': z.infer<typeof socialLink>;
  source: z.infer<typeof source>;
  sum: z.infer<typeof fundingSum>;
  'way-to-give': z.infer<typeof wayToGive>;
  year: number;
}

/** What a value of a kind is in code. */
export type ValueOf<K extends Kind> = K extends keyof OwnValues ? OwnValues[K] : K extends TextKind ? Text : K extends ScalarKind ? string : object;
