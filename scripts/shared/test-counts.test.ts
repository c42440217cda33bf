import { describe, expect, it } from 'vitest';
import { countStep, formatOutcomes, readBrowserReport, readUnitReport } from './test-counts.ts';

describe('countStep', () => {
  it('counts a step without a report as one check', () => {
    expect(countStep(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countStep(1, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a failure that no single test stands for', () => {
    expect(countStep(1, { passed: 8, failed: 0, skipped: 0 }).failed).toBe(1);
    expect(countStep(1, { passed: 8, failed: 3, skipped: 0 }).failed).toBe(3);
  });
});

it('reads the report of Vitest', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(readUnitReport(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

it('reads the report of Playwright; a test that passed the second time has passed', () => {
  const report = { stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 3 } };
  expect(readBrowserReport(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

describe('formatOutcomes', () => {
  const lint = { title: 'Lint', passed: 1, failed: 0, skipped: 0, seconds: 1.25 };

  it('ends with the sum', () => {
    const unit = { title: 'Unit tests', passed: 40, failed: 2, skipped: 0, seconds: 20 };
    expect(formatOutcomes([lint, unit]).split('\n')).toEqual([
      '✓ Lint           1.3 s  1 passed, 0 failed',
      '✗ Unit tests    20.0 s  40 passed, 2 failed',
      '',
      '41 passed, 2 failed',
    ]);
  });

  it('names what was left out', () => {
    const browser = { title: 'Browser tests', passed: 0, failed: 0, skipped: 1, seconds: 0 };
    expect(formatOutcomes([lint, browser]).split('\n').at(-1)).toBe(
      '1 passed, 0 failed, 1 skipped',
    );
  });
});
