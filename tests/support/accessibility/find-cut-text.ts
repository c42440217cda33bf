import type { Page } from '@playwright/test';

/**
 * Words that are cut off by a box that does not scroll, that stick out of the screen, or that lie on other words or
 * on a control that they do not belong to.
 */
export function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Piece {
      owner: Element;
      text: string;
      box: { left: number; right: number; top: number; bottom: number };
    }
    const found = new Set<string>();
    const name = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);

    /** What clips an element, from the inside out; nothing where somebody can scroll to it, or only hears it. */
    const clips = new Map<Element, Element[] | undefined>();
    const listClips = (element: Element): Element[] | undefined => {
      if (clips.has(element)) return clips.get(element);
      const style = getComputedStyle(element);
      const above = element.parentElement ? listClips(element.parentElement) : [];
      const isHeardOnly =
        style.clipPath.startsWith('inset(') ||
        (element.clientWidth === 1 && element.clientHeight === 1);
      const isScrolled = /auto|scroll/.test(style.overflowX + style.overflowY);
      const isApart = style.position === 'fixed' || style.position === 'sticky';
      const isCutting = /hidden|clip/.test(style.overflowX + style.overflowY);
      const here =
        isHeardOnly || isScrolled || isApart || !above || element.localName === 'svg'
          ? undefined
          : [...above, ...(isCutting && element !== document.body ? [element] : [])];
      clips.set(element, here);
      return here;
    };

    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!owner || !text || !owner.checkVisibility({ visibilityProperty: true })) continue;
      const cutting = listClips(owner);
      if (!cutting) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 2) continue;
        pieces.push({ owner, text, box: { left, right, top, bottom } });
        if (left < -1 || right > document.documentElement.clientWidth + 1)
          found.add(`“${text.slice(0, 40)}” sticks out of the screen: ${name(owner)}`);
        for (const box of cutting) {
          const edge = box.getBoundingClientRect();
          // Letters are drawn in the middle of their line: its upper and lower quarter may go.
          const quarter = (bottom - top) / 4;
          const isCut =
            left < edge.left - 1 ||
            right > edge.right + 1 ||
            top + quarter < edge.top ||
            bottom - quarter > edge.bottom;
          if (isCut) found.add(`“${text.slice(0, 40)}” is cut off by ${name(box)}`);
        }
      }
    }

    for (const control of document.querySelectorAll('button, input, select, textarea')) {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (!listClips(control)) continue;
      const { left, right, top, bottom } = control.getBoundingClientRect();
      if (right - left > 2)
        pieces.push({ owner: control, text: name(control), box: { left, right, top, bottom } });
    }
    pieces.sort((a, b) => a.box.top - b.box.top);
    for (const [index, { owner, text, box }] of pieces.entries()) {
      for (let next = index + 1; next < pieces.length; next++) {
        const other = pieces[next];
        if (!other || other.box.top >= box.bottom) break;
        if (owner.contains(other.owner) || other.owner.contains(owner)) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        const lower = Math.min(box.bottom - box.top, other.box.bottom - other.box.top);
        if (across > 2 && down > lower * 0.45)
          found.add(`“${text.slice(0, 60)}” lies on “${other.text.slice(0, 60)}”`);
      }
    }
    return [...found].slice(0, 8);
  });
}

/** The same with letters twice as large and nothing else enlarged, and whether the page then moves sideways. */
export async function findCutLargeText(page: Page): Promise<string[]> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const cut = await findCutText(page);
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    // Parts of a pixel are rounded up.
    return scrollWidth > clientWidth + 1 ? [`the page is ${scrollWidth} px wide`] : [];
  });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return [...wide, ...cut].map((each) => `in letters twice as large, ${each}`);
}
