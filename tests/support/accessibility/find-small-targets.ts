import type { Page } from '@playwright/test';

/**
 * The least side of what somebody taps, in CSS pixels: the design’s 44. Neighbours may share some of it; what is left
 * to each is what WCAG 2.2 AA asks for.
 */
const least = { side: 44, own: 24 };

/**
 * What can be tapped and is smaller than a fingertip. A link within a sentence may be as low as its line, as WCAG
 * has it; a box to tick is as large as its label, and a link that covers its card as large as the card.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((leastOf) => {
    const tapped =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=option]';

    /** How wide and high the part is that answers a tap. */
    const measure = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const sizes = [{ width, height }];
      const labels = (element as HTMLInputElement).labels ?? [];
      if (element.matches('[type=checkbox], [type=radio], [type=file]'))
        sizes.push(...[...labels].map((label) => label.getBoundingClientRect()));
      for (const pseudo of ['::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (style.content === 'none' || style.position !== 'absolute') continue;
        sizes.push({
          width: Number.parseFloat(style.width) || 0,
          height: Number.parseFloat(style.height) || 0,
        });
      }
      return {
        width: Math.max(...sizes.map((size) => size.width)),
        height: Math.max(...sizes.map((size) => size.height)),
      };
    };

    /** Words stand around it in the same lines. */
    const isInSentence = (element: Element) => {
      let inline = element;
      while (inline.parentElement && getComputedStyle(inline).display.startsWith('inline')) {
        inline = inline.parentElement;
        if (getComputedStyle(inline).display.includes('flex')) break;
      }
      if (inline === element) return false;
      const links = [...inline.querySelectorAll('a, button')].map((each) => each.textContent);
      const others = links.reduce((text, link) => text.replace(link, ''), inline.textContent);
      return /\p{L}{2}/u.test(others) && getComputedStyle(element).display === 'inline';
    };

    const seen = [...document.querySelectorAll(tapped)].filter(
      (element) =>
        // Where a place of a map lies cannot be helped: the list or table below says the same.
        !element.matches(':disabled, svg *, [aria-hidden=true] *') &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !getComputedStyle(element).clipPath.startsWith('inset(50%'),
    );
    const boxes = new Map(seen.map((element) => [element, element.getBoundingClientRect()]));

    /** How much of its height is left to it, where the next ones, which are drawn later, lie over it. */
    const measureOwn = (at: number) => {
      const element = seen[at];
      const box = element && boxes.get(element);
      if (!box) return 0;
      let { bottom } = box;
      for (const other of seen.slice(at + 1, at + 4)) {
        const cover = boxes.get(other);
        if (!cover || element.contains(other) || other.contains(element)) continue;
        const shared = Math.min(cover.right, box.right) - Math.max(cover.left, box.left);
        const isBeside = shared < box.width / 2;
        if (!isBeside && cover.top > box.top && cover.top < bottom) bottom = cover.top;
      }
      return bottom - box.top;
    };

    return seen.flatMap((element, at) => {
      const { width, height } = measure(element);
      // What is a pixel large is there for who hears it; its label or a button stands for it.
      if (width <= 1 || height <= 1 || isInSentence(element)) return [];
      const name = element.outerHTML.replace(/\s+/g, ' ').slice(0, 130);
      const size = `${Math.round(width)} × ${Math.round(height)}`;
      if (Math.min(width, height) < leastOf.side - 0.5) return [`only ${size}: ${name}`];
      const own = measureOwn(at);
      const isOverlay = boxes.get(element)?.height !== height;
      if (!isOverlay && own < leastOf.own - 0.5)
        return [`is covered but for ${Math.round(own)} px: ${name}`];
      return [];
    });
  }, least);
}
