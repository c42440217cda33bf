import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A busy machine takes longer and fails nowhere: what a test waits for is bounded, not timed.
    testTimeout: 180_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/fixtures/**', 'tests/site/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Builds the fixtures, and only if one of these tests runs.
          globalSetup: 'tests/site/build-fixtures.ts',
        },
      },
    ],
  },
});
