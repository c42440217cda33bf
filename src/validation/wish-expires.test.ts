import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { wishExpires } from './wish-expires.ts';

function check(posted: string, expires: string) {
  const content = buildContent({
    'volunteers/w-1': `posted: "${posted}"\nexpires: "${expires}"\n`,
  });
  return wishExpires.check(content, { today: '2025-11-22' });
}

describe('wish-expires', () => {
  it('takes a wish of at most 90 days', () => {
    expect(check('2025-11-01', '2026-01-30')).toEqual([]);
    expect(check('2025-11-01', '2025-11-22')).toEqual([]);
  });

  it.each([
    ['2025-11-01', '2026-01-31'],
    ['2025-11-01', '2025-11-01'],
    ['2025-11-01', '2025-10-01'],
  ])('refuses one from %s to %s', (posted, expires) => {
    const issues = check(posted, expires);
    expect(listIssues(issues)).toEqual(['volunteers/w-1.yaml:2:10 wish-expires']);
    expect(issues[0]).toMatchObject({
      severity: 'error',
      values: { posted, expires, latest: '2026-01-30', most: 90 },
    });
  });

  it('reports one that has ended', () => {
    const issues = check('2025-09-01', '2025-11-21');
    expect(listIssues(issues)).toEqual(['volunteers/w-1.yaml:2:10 wish-expired']);
    expect(issues[0]).toMatchObject({ severity: 'report', values: { expires: '2025-11-21' } });
  });

  it('counts the days from the last renewal', () => {
    const renewed = (day: string, expires: string) =>
      listIssues(
        wishExpires.check(
          buildContent({
            'volunteers/w-1': `posted: "2025-08-01"\nrenewed: "${day}"\nexpires: "${expires}"\n`,
          }),
          { today: '2025-11-22' },
        ),
      );
    expect(renewed('2025-11-01', '2026-01-30')).toEqual([]);
    expect(renewed('2025-11-01', '2026-01-31')).toEqual(['volunteers/w-1.yaml:3:10 wish-expires']);
    expect(renewed('2025-07-01', '2025-12-01')).toEqual(['volunteers/w-1.yaml:2:10 wish-renewed']);
  });

  it('reports a day that has not come: it would be shown for longer', () => {
    expect(listIssues(check('2025-11-23', '2026-01-30'))).toEqual([]);
    expect(listIssues(check('2025-11-24', '2026-01-30'))).toEqual([
      'volunteers/w-1.yaml:1:9 wish-ahead',
    ]);
  });
});
