import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['browser/**/*.spec.ts', 'budgets/**/*.spec.ts'],
  // Does not build the site: finds a browser, serves what is built, and sets TWIZA_BROWSER and TWIZA_URL.
  globalSetup: './tests/browser/serve-built-site.ts',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  // A busy machine takes longer and fails nowhere: what a test waits for is bounded, not timed.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  use: {
    // What is not there to be tapped is not there: it need not take the whole time of a test.
    actionTimeout: 60_000,
    baseURL: process.env.TWIZA_URL ?? '',
    locale: 'fr-MA',
    // What a page asks for is counted and intercepted; only the tests of it let the worker answer.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.TWIZA_BROWSER ?? '',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-quic',
        '--disable-sync',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
});
