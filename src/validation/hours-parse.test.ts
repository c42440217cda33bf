import { describe, expect, it } from 'vitest';
import type { RecordFile } from '#records/read-content.ts';
import { listIssues } from '#testing/content-builder.ts';
import { contentWithWeek, plainWeeks } from '#testing/content-with-week.ts';
import { hoursParse } from './hours-parse.ts';

const context = { today: '2025-11-22' };

describe('hours-parse', () => {
  it.each(plainWeeks)('takes %s', (week) => {
    expect(hoursParse.check(contentWithWeek(week), context)).toEqual([]);
  });

  it.each(['Mo 09:00-12:00 maybe', 'Xy 09:00-12:00', '09:00-12:00-15:00'])('refuses %s', (week) => {
    const content = contentWithWeek('24/7');
    // The schema is stricter than other programs: what it lets through is written past it here.
    const [file] = content.files;
    const places = [{ precision: 'country', hours: { ramadan: week } }];
    const files = [{ ...file, record: { ...(file?.record as object), places } } as RecordFile];
    const issues = hoursParse.check({ ...content, files }, context);
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:4:16 hours-parse']);
    expect(issues[0]?.values).toEqual({ found: week });
  });
});
