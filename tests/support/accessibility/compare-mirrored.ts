import type { Page } from '@playwright/test';

export interface MirrorFindings {
  /** How many pairs of boxes, and sides that are not alike, stood in both pages and were compared. */
  compared: number;
  faults: string[];
}

/** Where a box stands among its neighbours; nothing here depends on how long a text is. */
interface Placed {
  /** Which of its next neighbours stand beside it in its row: 1 to its right, -1 to its left. */
  beside: Record<string, number>;
  /** Space inside, edges, roundings: how much more there is at the left than at the right. */
  leans: Record<string, number>;
  /** The arrow that a style puts before or behind it. */
  arrows: string;
  name: string;
}

/** The same page from the left and from the right: what stands at the start or the end must have changed sides. */
export async function compareMirrored(fromLeft: Page, fromRight: Page): Promise<MirrorFindings> {
  const [left = {}, right = {}] = await Promise.all(
    [fromLeft, fromRight].map((page) => page.evaluate(readPlaces)),
  );
  const findings: MirrorFindings = { compared: 0, faults: [] };
  const judge = (one: number, other: number, what: string) => {
    findings.compared++;
    if (one === other) findings.faults.push(what);
  };
  for (const [way, one] of Object.entries(left)) {
    const other = right[way];
    if (!other) continue;
    for (const [next, side] of Object.entries(one.beside)) {
      const turned = other.beside[next];
      if (turned !== undefined) judge(side, turned, `${next} stays on its side of ${other.name}`);
    }
    for (const [what, lean] of Object.entries(one.leans)) {
      const turned = other.leans[what] ?? 0;
      if (lean !== 0 || turned !== 0)
        judge(Math.sign(lean), Math.sign(turned), `${what} stays on its side: ${other.name}`);
    }
    if (one.arrows)
      judge(
        1,
        Number(one.arrows === other.arrows),
        `the arrow ${one.arrows} points the same way: ${other.name}`,
      );
  }
  return findings;
}

/** Runs in the page. A box is known by its way from the body. */
function readPlaces(): Record<string, Placed> {
  const places: Record<string, Placed> = {};
  const base = getComputedStyle(document.documentElement).direction;
  const lean = (start: string, end: string) =>
    Math.round((Number.parseFloat(start) || 0) - (Number.parseFloat(end) || 0));

  const read = (element: Element, way: string, style: CSSStyleDeclaration) => {
    // What runs in a direction of its own, as a number does, is not mirrored. Drawings are maps and signs.
    if (style.direction !== base || element.localName === 'svg') return;
    const isRow = /flex|grid|table-row/.test(style.display);
    const children = [...element.children].flatMap((child, index) => {
      const box = child.getBoundingClientRect();
      if (box.width <= 1) return [];
      return [
        { child, box, way: `${way}/${child.localName}${index}`, style: getComputedStyle(child) },
      ];
    });
    for (const [at, one] of children.entries()) {
      const beside: Placed['beside'] = {};
      if (isRow && !/absolute|sticky/.test(one.style.position))
        for (const next of children.slice(at + 1, at + 4)) {
          if (/absolute|sticky/.test(next.style.position)) continue;
          const shared =
            Math.min(one.box.bottom, next.box.bottom) - Math.max(one.box.top, next.box.top);
          if (shared <= 2) continue;
          if (next.box.left >= one.box.right - 1) beside[next.way] = 1;
          if (next.box.right <= one.box.left + 1) beside[next.way] = -1;
        }
      const pseudos = ['::before', '::after'].map((each) => getComputedStyle(one.child, each));
      const own = one.style;
      places[one.way] = {
        beside,
        leans:
          own.direction === base
            ? {
                'the space inside': lean(own.paddingLeft, own.paddingRight),
                'the edge': lean(own.borderLeftWidth, own.borderRightWidth),
                'the rounding': lean(own.borderTopLeftRadius, own.borderTopRightRadius),
              }
            : {},
        arrows: pseudos
          .map(({ content }) => content)
          .join('')
          .replace(/[^‹›←→◂▸◀▶⟨⟩]/g, ''),
        name: one.child.outerHTML.replace(/\s+/g, ' ').slice(0, 110),
      };
      read(one.child, one.way, own);
    }
  };
  read(document.body, '', getComputedStyle(document.body));
  return places;
}
