import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { sumsComplete } from './sums-complete.ts';

function check(lines: string) {
  const content = buildContent({ 'calls/one': `amounts:\n  - of: each\n${lines}` });
  return listIssues(sumsComplete.check(content, { today: '2025-11-22' }));
}

describe('sums-complete', () => {
  it.each([
    '    from: 10\n    upTo: 20\n    currency: EUR\n',
    '    upTo: 1\n    currency: MAD\n',
    '    shareUpTo: 70\n',
  ])('takes %j', (lines) => {
    expect(check(lines)).toEqual([]);
  });

  it.each([
    ['    upTo: 5000\n', 'calls/one.yaml:3:11 sum-without-currency'],
    ['    from: 5000\n    upTo: 6000\n', 'calls/one.yaml:3:11 sum-without-currency'],
    ['    currency: EUR\n', 'calls/one.yaml:2:9 sum-empty'],
    ['    from: 5\n    currency: EUX\n', 'calls/one.yaml:4:15 currency-unknown'],
    ['    from: 20\n    upTo: 10\n    currency: EUR\n', 'calls/one.yaml:4:11 amounts-in-order'],
    ['    shareFrom: 80\n    shareUpTo: 70\n', 'calls/one.yaml:4:16 amounts-in-order'],
  ])('refuses %j', (lines, issue) => {
    expect(check(lines)).toEqual([issue]);
  });

  it('sees amounts in dirhams, too, that go down', () => {
    const content = buildContent({ 'needs/one': 'amount:\n  from: 20\n  upTo: 10\n' });
    const issues = sumsComplete.check(content, { today: '2025-11-22' });
    expect(listIssues(issues)).toEqual(['needs/one.yaml:3:9 amounts-in-order']);
  });
});
