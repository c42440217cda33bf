/** How many tests or checks passed, failed and were left out. */
export type TestCounts = { passed: number; failed: number; skipped: number };

/** What a step of `npm test` came to. */
export type StepOutcome = TestCounts & { title: string; seconds: number };

/** Reads the report of Vitest's JSON reporter. */
export function readUnitReport(report: unknown): TestCounts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as Record<
    string,
    number | undefined
  >;
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

/** Reads the report of Playwright's JSON reporter. */
export function readBrowserReport(report: unknown): TestCounts {
  const { stats } = report as { stats: Record<string, number | undefined> };
  return {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: stats.skipped ?? 0,
  };
}

/**
 * Brings a step's report and its exit code together: a tool that failed without a failed test (a
 * file that cannot be read, a missing report) still counts as one failure.
 */
export function countStep(code: number, report: TestCounts | undefined): TestCounts {
  if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return code !== 0 && report.failed === 0 ? { ...report, failed: 1 } : report;
}

/** The last lines of `npm test`: a small table and the sum, which comes last. */
export function formatOutcomes(outcomes: StepOutcome[]): string {
  const width = Math.max(...outcomes.map(({ title }) => title.length));
  const table = outcomes.map(({ title, passed, failed, skipped, seconds }) => {
    const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '–';
    const counts = formatCounts({ passed, failed, skipped });
    return `${mark} ${title.padEnd(width)}  ${`${seconds.toFixed(1)} s`.padStart(8)}  ${counts}`;
  });
  return [...table, '', formatCounts(addCounts(outcomes))].join('\n');
}

/** The sum of several counts. */
export function addCounts(counts: TestCounts[]): TestCounts {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

function formatCounts({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
