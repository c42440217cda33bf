import { describe, expect, it } from 'vitest';
import { readVerifiedOrder, writeVerifiedDays } from './verified-order.ts';

describe('the order of verification', () => {
  it('has the last first, by name within a day, and leaves out who was never verified', () => {
    const days = ['2025-03-01', undefined, '2026-01-15', '2025-03-01', '2024-12-31'];
    expect(readVerifiedOrder(writeVerifiedDays(days))).toEqual([2, 0, 3, 4]);
  });

  it('says how many days one is before the next, and the last as days since 1970', () => {
    const bytes = writeVerifiedDays(['1970-01-03', '1970-01-11', '1970-01-11']);
    // Two days: the tenth with 1 and 2, and eight days before it the second with 0.
    expect([...bytes]).toEqual([2, 10, 2, 1, 1, 8, 1, 0]);
  });

  it('may be empty, and is refused where it is cut short', () => {
    expect(readVerifiedOrder(writeVerifiedDays([undefined]))).toEqual([]);
    const bytes = writeVerifiedDays(['2025-03-01', '2025-03-02']);
    expect(() => readVerifiedOrder(bytes.subarray(0, -1))).toThrow(RangeError);
  });
});
