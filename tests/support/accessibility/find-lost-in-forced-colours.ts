import type { Page } from '@playwright/test';

/**
 * What is lost where the system imposes its few colours: buttons without an edge, states that look like their
 * opposites, shapes drawn by a background that has gone, icons too faint for what is behind them.
 */
export async function findLostInForcedColours(page: Page): Promise<string[]> {
  // Shapes that a background alone draws are known by how the page looks without the system’s colours.
  await page.evaluate(() => {
    const isEmpty = (colour: string) => colour === 'transparent' || /, 0\)$|\/ 0\)$/.test(colour);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      for (const pseudo of ['', '::before', '::after']) {
        const style = getComputedStyle(element, pseudo || null);
        if (pseudo ? !/^(""|'')$/.test(style.content) : element.childNodes.length > 0) continue;
        if (element.closest('svg') || element.matches('input, select, textarea, progress, img'))
          continue;
        const isSmall = Number.parseFloat(style.width) < 3 || Number.parseFloat(style.height) < 3;
        if (isSmall || style.display === 'none' || isEmpty(style.backgroundColor)) continue;
        const around = getComputedStyle(pseudo ? element : (element.parentElement ?? element));
        if (around.backgroundColor === style.backgroundColor) continue;
        element.setAttribute(
          'data-drawn',
          `${element.getAttribute('data-drawn') ?? ''} ${pseudo || 'itself'}`,
        );
      }
    }
  });
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const lost = await page.evaluate(findLost);
    found.push(...lost.map((each) => `${colorScheme}: ${each}`));
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('[data-drawn]'))
      each.removeAttribute('data-drawn');
  });
  return found.slice(0, 12);
}

/** Runs in the page, with the system’s colours on. */
function findLost(): string[] {
  const found: string[] = [];
  const name = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 130);
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, number[]>();
  const read = (colour: string): number[] => {
    const before = known.get(colour);
    if (before) return before;
    if (!context) return [0, 0, 0, 0];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const rgba = [...context.getImageData(0, 0, 1, 1).data];
    known.set(colour, rgba);
    return rgba;
  };
  const measureLight = (rgba: number[]) => {
    const [red = 0, green = 0, blue = 0] = rgba.map((each) => {
      const part = each / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const compare = (one: string, other: string) => {
    const [dark = 0, light = 0] = [measureLight(read(one)), measureLight(read(other))].toSorted(
      (a, b) => a - b,
    );
    return (light + 0.05) / (dark + 0.05);
  };
  const groundOf = (element: Element): string => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if ((read(backgroundColor)[3] ?? 0) > 200) return backgroundColor;
    }
    return 'Canvas';
  };
  const hasEdge = (style: CSSStyleDeclaration, ground: string) =>
    ['Top', 'Bottom'].some((side) => {
      const all = style as unknown as Record<string, string>;
      const isDrawn =
        all[`border${side}Style`] !== 'none' &&
        Number.parseFloat(all[`border${side}Width`] ?? '') > 0;
      return isDrawn && compare(all[`border${side}Color`] ?? '', ground) >= 3;
    });

  for (const control of document.querySelectorAll('button, .button, select, textarea, input')) {
    if (!isSeen(control) || control.matches('[type=hidden], [type=checkbox], [type=radio]'))
      continue;
    if (control.getBoundingClientRect().width <= 1) continue;
    const style = getComputedStyle(control);
    if (style.appearance !== 'none' && control.matches('[type=range], [type=file]')) continue;
    // A field may stand in a box that draws the edge for both.
    const boxes = [control, control.parentElement, control.closest('label')];
    const isEdged = boxes.some(
      (each) => each && hasEdge(getComputedStyle(each), groundOf(each.parentElement ?? each)),
    );
    const isUnderlined = style.textDecorationLine.includes('underline');
    if (!isEdged && !isUnderlined) found.push(`has no edge: ${name(control)}`);
  }

  const drawn = (element: Element) =>
    ['', '::before', '::after']
      .map((pseudo) => {
        const style = getComputedStyle(element, pseudo || null);
        return [
          style.content,
          style.backgroundColor,
          style.borderTopWidth,
          style.borderTopStyle,
          style.borderTopColor,
          style.borderBottomWidth,
          style.borderInlineStartWidth,
          style.outlineStyle,
          style.outlineWidth,
          style.textDecorationLine,
          style.textDecorationStyle,
          style.fontWeight,
          style.color,
        ].join();
      })
      .join();
  /** Of each thing that can be on and off: what looks on, what looks off, among its neighbours. */
  const states: [string, (element: Element) => Element | null, string][] = [
    ['[aria-pressed=true]', (each) => each, '[aria-pressed=false]'],
    ['[aria-current]:not([aria-current=false])', (each) => each, 'a:not([aria-current])'],
    ['[aria-selected=true]', (each) => each, '[aria-selected=false]'],
    [
      'input:is([type=checkbox], [type=radio])',
      (each) => each.closest('label') ?? (each as HTMLInputElement).labels?.[0] ?? null,
      '',
    ],
  ];
  for (const [on, boxOf, off] of states) {
    for (const element of document.querySelectorAll(on)) {
      const box = boxOf(element);
      if (!box || !isSeen(box)) continue;
      if (off === '') {
        const input = element as HTMLInputElement;
        // A box that the browser draws shows itself whether it is ticked.
        const own = input.getBoundingClientRect();
        const style = getComputedStyle(input);
        if (own.width > 4 && style.appearance !== 'none' && style.opacity !== '0') continue;
        const shown = () =>
          [box, input, input.nextElementSibling, ...box.querySelectorAll('span, svg')]
            .map((each) => (each ? drawn(each) : ''))
            .join();
        const was = input.checked;
        input.checked = true;
        const ticked = shown();
        input.checked = false;
        const open = shown();
        input.checked = was;
        if (ticked === open) found.push(`looks the same ticked and not: ${name(box)}`);
        continue;
      }
      const neighbour = [
        ...(box.closest('ul, ol, nav, fieldset, div')?.querySelectorAll(off) ?? []),
      ].find((each) => each.localName === box.localName && isSeen(each));
      if (neighbour && drawn(neighbour) === drawn(box))
        found.push(`looks like what is not chosen: ${name(box)}`);
    }
  }

  for (const element of document.querySelectorAll('[data-drawn]')) {
    for (const part of element.getAttribute('data-drawn')?.trim().split(' ') ?? []) {
      const style = getComputedStyle(element, part === 'itself' ? null : part);
      const ground = groundOf(part === 'itself' ? (element.parentElement ?? element) : element);
      const isKept = compare(style.backgroundColor, ground) >= 1.5 || hasEdge(style, ground);
      if (!isKept) found.push(`its shape is gone (${part}): ${name(element)}`);
    }
  }

  for (const shape of document.querySelectorAll(
    'svg :is(path, circle, rect, polygon, line, polyline)',
  )) {
    const svg = shape.closest('svg');
    if (!svg || !isSeen(svg) || svg.getBoundingClientRect().width < 3) continue;
    // The sign of the site is a logotype, which need not stand out.
    if (!svg.matches('.icon')) continue;
    const style = getComputedStyle(shape);
    const inks = [style.stroke, style.fill].filter(
      (ink) => ink !== 'none' && !ink.startsWith('url'),
    );
    const ground = groundOf(svg);
    if (inks.length > 0 && !inks.some((ink) => compare(ink, ground) >= 3))
      found.push(`icon too faint: ${name(svg)}`);
  }
  return [...new Set(found)];
}
