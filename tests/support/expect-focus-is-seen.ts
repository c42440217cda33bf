import { expect, type Page } from '@playwright/test';

/** What has the focus is in view, and marked. */
export async function expectFocusIsSeen(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const hasOutline = (each: Element | null) => {
      const { outlineStyle = 'none', outlineWidth } = each ? getComputedStyle(each) : {};
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    };
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return {
      // A box may be marked as a whole, around the field in it; a box to tick by its label, or by what stands for it.
      isMarked: [
        element,
        element.parentElement,
        (element as HTMLInputElement).labels?.[0] ?? null,
        element.nextElementSibling,
      ].some(hasOutline),
      isInView,
      element: element.outerHTML.slice(0, 120),
    };
  });
  expect(focus, focus.element).toMatchObject({ isMarked: true, isInView: true });
}
