import type { Page } from '@playwright/test';

/** Opens the form that corrects an association, and waits until the phone has filled it, or said that it cannot. */
export async function openForm(
  page: Page,
  site: string,
  locale: string,
  id: string,
): Promise<void> {
  await page.goto(`${site}/${locale}/propose/associations/?id=${id}`);
  await untilFilled(page);
}

export async function untilFilled(page: Page): Promise<void> {
  await page.locator('form[data-proposal]:not([inert])').last().waitFor();
}
