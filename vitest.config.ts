import { defineConfig } from 'vitest/config';

/** Tests that put another module in the place of one, or whose modules remember: each has its own. */
const alone = 'src/**/*.alone.test.{ts,tsx}';
/** Files of one worker share what they import, which takes most of the time. */
const shared = { isolate: false, unstubGlobals: true, unstubEnvs: true };

export default defineConfig({
  test: {
    // A busy machine takes longer and fails nowhere: what a test waits for is bounded, not timed.
    testTimeout: 180_000,
    // All cores: what starts them waits meanwhile.
    maxWorkers: '100%',
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', alone],
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: [alone] },
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
