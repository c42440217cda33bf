import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { verificationOld } from './verification-old.ts';

function check(verification: string) {
  const content = buildContent({ 'associations/amal': `verification:\n${verification}` });
  return verificationOld.check(content, { today: '2025-11-22' });
}

describe('verification-old', () => {
  it('takes what was confirmed less than six months ago', () => {
    expect(check('  level: checked\n  date: "2025-05-23"\n')).toEqual([]);
  });

  it('reports what nobody confirmed', () => {
    const issues = check('  level: declared\n  date: "2025-11-01"\n');
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:2:3 never-confirmed']);
    expect(issues[0]?.severity).toBe('report');
  });

  it('reports what was confirmed nobody knows when', () => {
    expect(check('  level: confirmed\n')).toMatchObject([
      { rule: 'verification-undated', severity: 'report', values: {} },
    ]);
  });

  it.each([
    ['2025-05-22', 6],
    ['2024-11-22', 12],
    ['2023-11-23', 12],
    ['2023-11-22', 24],
    ['2015-01-01', 24],
  ])('reports what was confirmed on %s as older than %i months', (date, months) => {
    expect(check(`  level: confirmed\n  date: "${date}"\n`)).toMatchObject([
      { rule: 'verification-old', severity: 'report', line: 2, values: { date, months } },
    ]);
  });
});
