import type { Page } from '@playwright/test';

export interface TurnedRuns {
  /** How many telephone numbers and Latin names were followed letter by letter. */
  followed: number;
  faults: string[];
}

/** Telephone numbers and Latin names whose signs do not stand from left to right, as one reads them, within Arabic. */
export function findTurnedRuns(page: Page): Promise<TurnedRuns> {
  return page.evaluate(() => {
    const faults: string[] = [];
    let followed = 0;
    // Spaces in a number may be narrow or unbreakable; a name may have an apostrophe, a hyphen, a full stop.
    const runs =
      /\+?\d[\d\s\u2066-\u2069\u200e]{6,}\d|\p{Script=Latin}[\p{Script=Latin}\d .@/'’&-]*[\p{Script=Latin}\d]/gu;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = node.textContent ?? '';
      if (!owner?.checkVisibility({ visibilityProperty: true }) || owner.closest('svg')) continue;
      for (const { 0: run, index } of text.matchAll(runs)) {
        const places: { left: number; top: number; sign: string }[] = [];
        for (let at = 0; at < run.length; at++) {
          const range = document.createRange();
          range.setStart(node, index + at);
          range.setEnd(node, index + at + 1);
          const box = range.getBoundingClientRect();
          if (box.width > 0 && /\S/.test(run[at] ?? ''))
            places.push({ left: box.left, top: box.top, sign: run[at] ?? '' });
        }
        followed++;
        const isTurned = places.some((place, at) => {
          const before = places[at - 1];
          // A run may go on in the next line.
          return before && Math.abs(before.top - place.top) < 4 && place.left < before.left - 0.5;
        });
        if (isTurned)
          faults.push(`“${run}”: ${owner.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}`);
      }
    }
    return { followed, faults: faults.slice(0, 8) };
  });
}
