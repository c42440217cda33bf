import { describe, expect, it } from 'vitest';
import type { RecordFile } from '#records/read-content.ts';
import { buildContent, listIssues } from '#testing/content-builder.ts';
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

  it.each(['Mo 09:00-12:00 maybe', 'Xy 09:00-12:00', '09:00-12:00-15:00'])('refuses %s', (week) => {
    const content = buildContent({
      'associations/amal': 'places:\n  - precision: country\n    hours:\n      ramadan: 24/7\n',
    });
    // The schema is stricter than other programs: what it lets through is written past it here.
    const [file] = content.files;
    const places = [{ precision: 'country', hours: { ramadan: week } }];
    const files = [{ ...file, record: { ...(file?.record as object), places } } as RecordFile];
    const issues = hoursParse.check({ ...content, files }, { today: '2025-11-22' });
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:4:16 hours-parse']);
    expect(issues[0]?.values).toEqual({ found: week });
  });
});
