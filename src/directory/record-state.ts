import type { Association } from '#model/associations.ts';

export type CallState = 'open' | 'upcoming' | 'closed' | 'unknown';

/** Whether a call can be answered today. Without a closing date nobody knows, and the page says so. */
export function callStateOn(
  call: { opens?: string | undefined; closes?: string | undefined },
  today: string,
): CallState {
  if (call.closes && call.closes < today) return 'closed';
  if (call.opens && call.opens > today) return 'upcoming';
  return call.closes ? 'open' : 'unknown';
}

/** An association that is closed or takes a pause is never open, whatever its hours say. */
export function isAtWork({ status = 'active' }: Pick<Association, 'status'>): boolean {
  return status === 'active';
}
