import type { Page } from '@playwright/test';

/** What a page was kept from by its security policy: `script-src-elem inline`. */
export interface WatchedPolicy {
  /** Since it was last asked. */
  violations: () => string[];
}

/** Notes whatever the pages that are opened from now on are kept from. */
export async function watchPolicy(page: Page): Promise<WatchedPolicy> {
  const found: string[] = [];
  await page.exposeFunction('noteViolation', (violation: string) => found.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = window as never as { noteViolation: (text: string) => void };
      noteViolation(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  // Of what is in the page before any script can listen, the browser tells here alone.
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && /security policy|Content-Security-Policy/i.test(text))
      found.push(text);
  });
  return { violations: () => found.splice(0) };
}
