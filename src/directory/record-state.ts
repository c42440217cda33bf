import type { Association } from '#model/associations.ts';
import type { Call } from '#model/calls.ts';
import { isOver } from './service-state.ts';

export type CallState = 'open' | 'upcoming' | 'closed' | 'unknown';

/** Whether a call can be answered today. Without a closing date nobody knows, and the page says so. */
export function callStateOn(
  call: Pick<Call, 'opens' | 'closes' | 'repeats'>,
  today: string,
): CallState {
  if (call.closes && isOver(call.closes, today)) return 'closed';
  if (call.opens && call.opens > today) return 'upcoming';
  return isExactDay(call.closes) || call.repeats === 'always' ? 'open' : 'unknown';
}

/** Of a month or a year nobody knows on which day it ends; that it is over is known once it is. */
export function isExactDay(date: string | undefined): date is string {
  return date?.length === '2026-11-30'.length;
}

/** An association that is closed or takes a pause is never open, whatever its hours say. */
export function isAtWork({ status = 'active' }: Pick<Association, 'status'>): boolean {
  return status === 'active';
}
