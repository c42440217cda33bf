import type { Page } from '@playwright/test';

export interface Watch {
  /** What went wrong since the page was opened: script errors, refusals by the security policy, failed requests. */
  faults: string[];
  /** The addresses that the page asked for, in order. */
  requests: string[];
}

/** Notes what a page complains about and asks for from now on. */
export function watchPage(page: Page): Watch {
  const watch: Watch = { faults: [], requests: [] };
  // A refusal by the content security policy is an error of the console, too.
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    // playwright.config.ts blocks it itself.
    const isOurs = message.text().includes('Service Worker registration blocked');
    if (isBad && !isOurs) watch.faults.push(message.text());
  });
  page.on('pageerror', (error) => watch.faults.push(error.message));
  page.on('request', (request) => watch.requests.push(request.url()));
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it still asks for: its icon, mostly.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') watch.faults.push(`${request.url()} failed: ${why}`);
  });
  return watch;
}
