import { describe, expect, it } from 'vitest';
import { buildContent } from '#testing/content-builder.ts';
import { hoursParse } from './hours-parse.ts';

function check(week: string) {
  const text = `places:\n  - precision: country\n    hours:\n      ramadan: ${week}\n`;
  return hoursParse.check(buildContent({ 'associations/amal': text }), { today: '2025-11-22' });
}

describe('hours-parse', () => {
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
});
