import { defineConfig } from 'vitest/config';

/** Tests that put another module in the place of one, or whose modules remember: each has its own. */
const alone = 'src/**/*.alone.test.{ts,tsx}';
/** Tests that start programs, git or a bundler: each start costs as much as fifty tests of a function. */
const programs = 'src/**/*.process.test.ts';
/** Files of one worker share what they import, which takes most of the time. */
const shared = { isolate: false, unstubGlobals: true, unstubEnvs: true };
/** How often a property is tried with random values. */
const setupFiles = ['src/testing/random-runs.ts'];
/** Room for what a test makes and leaves: with the usual 16 MB a tenth of the time goes by collecting it. */
const execArgv = ['--max-semi-space-size=64'];
/**
 * Short tests: what a second worker spares, it spends on importing all once more. Each project has its
 * turn: where files of two alternate, the worker ends after each file, and all is imported again.
 */
const half = { maxWorkers: '50%' };

export default defineConfig({
  test: {
    setupFiles,
    // A busy machine takes longer and fails nowhere: what a test waits for is bounded, not timed.
    testTimeout: 180_000,
    // All cores: what starts them waits meanwhile.
    maxWorkers: '100%',
    fsModuleCache: true,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          ...half,
          sequence: { groupOrder: 1 },
          execArgv,
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', alone, programs],
        },
      },
      {
        extends: true,
        test: {
          ...half,
          sequence: { groupOrder: 2 },
          name: 'alone',
          include: [alone],
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: { ...shared, name: 'process', include: [programs] },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'integration',
          include: ['{scripts,bench}/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/fixtures/**', 'tests/site/**'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Builds the fixtures, and only if one of these tests runs.
          globalSetup: 'tests/site/build-fixtures.ts',
        },
      },
    ],
  },
});
