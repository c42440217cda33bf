import { expect, it } from 'vitest';
import { callStateOn, isAtWork } from './record-state.ts';

const today = '2025-11-22';

it.each([
  ['opens today', { opens: today, closes: '2025-12-31' }, 'open'],
  ['closes today', { opens: '2025-11-01', closes: today }, 'open'],
  ['opens tomorrow', { opens: '2025-11-23', closes: '2025-12-31' }, 'upcoming'],
  ['closed yesterday', { opens: '2025-11-01', closes: '2025-11-21' }, 'closed'],
  ['has a closing day only', { closes: '2025-12-31' }, 'open'],
  ['opens tomorrow, with no closing day', { opens: '2025-11-23' }, 'upcoming'],
  ['opened, with no closing day', { opens: '2025-11-01' }, 'unknown'],
  ['has no dates', {}, 'unknown'],
  ['closed in an earlier year', { closes: '2024' }, 'closed'],
  ['closes in this month, nobody knows when', { closes: '2025-11' }, 'unknown'],
])('a call that %s', (_, call, state) => {
  expect(callStateOn(call, today)).toBe(state);
});

it('is at work unless it has closed or takes a pause', () => {
  expect(isAtWork({})).toBe(true);
  expect(isAtWork({ status: 'active' })).toBe(true);
  expect(isAtWork({ status: 'paused' })).toBe(false);
  expect(isAtWork({ status: 'closed' })).toBe(false);
});
