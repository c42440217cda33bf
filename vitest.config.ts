import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests that start a tool (Biome, a fixture build) need more than the usual five seconds on two cores.
    testTimeout: 30_000,
    hookTimeout: 120_000,
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
