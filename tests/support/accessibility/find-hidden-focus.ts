import type { Page } from '@playwright/test';

/**
 * Goes through everything that takes the focus, in order, as Tab does, and notes what cannot be seen there: what is
 * out of view, has no ring, or lies beneath a part that stays where it is while the page moves.
 */
export async function findHiddenFocus(page: Page): Promise<string[]> {
  // A page that glides to the focus has not arrived yet when it is asked.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // The browser marks the focus for whoever has pressed a key.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const name = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])',
      ),
    ].filter(
      (each) =>
        each.tabIndex >= 0 &&
        !each.matches(':disabled') &&
        each.checkVisibility({ visibilityProperty: true }),
    );
    const standing = [...document.body.querySelectorAll('*')].filter((each) => {
      const { position } = getComputedStyle(each);
      return (position === 'fixed' || position === 'sticky') && each.checkVisibility();
    });
    const found: string[] = [];
    const hasRing = (each: Element | null) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    };
    for (const stop of stops) {
      stop.focus();
      if (document.activeElement !== stop) continue;
      const label = (stop as HTMLInputElement).labels?.[0] ?? null;
      // A box may be marked as a whole, around the field in it; a box to tick by its label.
      const isMarked = [stop, stop.parentElement, label, stop.nextElementSibling].some(hasRing);
      if (!isMarked) found.push(`has no ring: ${name(stop)}`);
      const own = stop.getBoundingClientRect();
      const box = own.width > 1 && own.height > 1 ? own : (label ?? stop).getBoundingClientRect();
      const isInView =
        box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      if (!isInView) found.push(`is out of view: ${name(stop)}`);
      for (const part of standing) {
        if (part.contains(stop) || stop.contains(part)) continue;
        const bar = part.getBoundingClientRect();
        const isBeneath =
          bar.left <= box.left + 1 &&
          bar.right >= box.right - 1 &&
          bar.top <= box.top + 1 &&
          bar.bottom >= box.bottom - 1;
        if (isBeneath) found.push(`lies beneath ${name(part).slice(0, 60)}: ${name(stop)}`);
      }
    }
    return found.slice(0, 8);
  });
}
