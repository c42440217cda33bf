import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/fixtures/**'],
    // Tests that start a tool (Biome, a fixture build) need more than the usual five seconds on two cores.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
