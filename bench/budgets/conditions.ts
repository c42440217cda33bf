import type { NetworkSpeed } from './slow-line.ts';

/**
 * The networks and phones of the design. Slow 4G is Lighthouse's, and 3G what it calls a regular one; a phone is
 * so many times slower than the machine of reference (`machine-speed.ts`).
 */
export const conditions = {
  'slow 4G': { network: { rtt: 150, kilobits: 1_600 }, slowdown: 4 },
  '3G': { network: { rtt: 300, kilobits: 700 }, slowdown: 6 },
} as const satisfies Record<string, { network: NetworkSpeed; slowdown: number }>;

export type Condition = keyof typeof conditions;
