import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from './content-builder.ts';
import { hoursInOrder } from './hours-in-order.ts';

function check(week: string) {
  const text = `places:\n  - precision: country\n    hours:\n      ramadan: ${week}\n`;
  return hoursInOrder.check(buildContent({ 'associations/amal': text }), { today: '2025-11-22' });
}

describe('hours-in-order', () => {
  it.each([
    '24/7',
    'Mo-Fr 09:00-12:30,14:00-18:00; Sa 09:00-12:00',
    'Mo-Sa 09:00-17:00; Sa off',
    'Fr 22:00-02:00',
    '09:00-17:00; Su off',
    'Fr-Mo 09:00-12:00; Tu off',
  ])('takes %s', (week) => {
    expect(check(week)).toEqual([]);
  });

  it('finds spans that overlap', () => {
    const issues = check('Mo-Fr 09:00-13:00,12:00-18:00');
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:4:16 hours-overlap']);
    expect(issues[0]?.values).toMatchObject({ first: '09:00-13:00', second: '12:00-18:00' });
  });

  it('finds a part that a later one undoes, and says how both were meant', () => {
    const issues = check('Mo-Fr 09:00-12:00; Mo-Fr 14:00-18:00');
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:4:16 hours-overridden']);
    expect(issues[0]?.values).toEqual({
      found: 'Mo-Fr 09:00-12:00',
      later: 'Mo-Fr 14:00-18:00',
      mended: 'Mo-Fr 09:00-12:00,14:00-18:00',
    });
    expect(check('Sa 09:00-12:00; Mo-Sa 14:00-18:00')[0]?.values.mended).toBe('');
  });
});
