/** Not for paper. */
const unwanted = 'script, style, svg, button, .screen-only';

/** A figure as its page says it, and the document that gives it. */
export interface TakenFigure {
  /** `<b>`, number, and what it counts. */
  line: (Node | string)[];
  source: Element | null;
}

/** The links of a page to others below a path, each once, in its words and language. */
export function takeLinks(page: ParentNode, path: string, most: number): HTMLAnchorElement[] {
  const links = page.querySelectorAll<HTMLAnchorElement>(`main a[href^="${path}"]`);
  const byAddress = new Map(
    [...links]
      // An icon alone says nothing on paper, nor does the list of all.
      .filter((link) => link.textContent.trim() && link.getAttribute('href') !== path)
      .map((link) => [link.getAttribute('href'), link]),
  );
  return [...byAddress.values()].slice(0, most).map((link) => copy(link) as HTMLAnchorElement);
}

/** The lines of lists that begin with such a link, whole. */
export function takeLines(page: ParentNode, path: string, most: number): (Node | string)[][] {
  const links = [...page.querySelectorAll<HTMLElement>(`main li > a[href^="${path}"]:first-child`)];
  return links
    .slice(0, most)
    .map((link) => [...copy(link.parentElement ?? link).childNodes].flatMap((each) => [each, ' ']));
}

/** The figures of a page that name their source, as all do; those of its charts are the same. */
export function takeFigures(page: Document, most: number): TakenFigure[] {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('main li a[href^="#source-"]')];
  return links.slice(0, most).map((link) => {
    const source = page.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    const item = copy(link.closest('li') ?? link);
    item.querySelector('a')?.remove();
    for (const part of item.querySelectorAll('span:last-child')) trimEnd(part);
    return { line: [...item.childNodes].flatMap((each) => [each, ' ']), source };
  });
}

/** A part of a profile by its heading. */
export function findPart(page: ParentNode, heading: string): Element | null | undefined {
  const headings = [...page.querySelectorAll('main section > h2')];
  return headings.find(({ textContent }) => textContent.trim() === heading)?.parentElement;
}

/** A line of facts by its name: what a profile says of when it was founded, of its registration. */
export function takeFact(page: ParentNode, name: string): string | undefined {
  const term = [...page.querySelectorAll('main dt')].find(
    ({ textContent }) => textContent.trim() === name,
  );
  const value = term?.parentElement?.querySelector('dd');
  const parts = [...(value?.querySelectorAll('dl > div') ?? [])];
  const said = parts.length > 0 ? parts.map(joinParts).join(' · ') : value?.textContent.trim();
  return said || undefined;
}

/** A copy without what runs, is drawn or is for screens alone. */
export function copy<Kind extends Element>(of: Kind): Kind {
  const copied = document.importNode(of, true);
  for (const each of copied.querySelectorAll(unwanted)) each.remove();
  for (const each of [copied, ...copied.querySelectorAll('[id], [class]')]) {
    each.removeAttribute('id');
    each.removeAttribute('class');
  }
  return copied;
}

function joinParts(part: Element): string {
  return [...part.children].map(({ textContent }) => textContent.trim()).join(' ');
}

/** The dot before a link that has gone. */
function trimEnd(part: Element): void {
  const last = part.lastChild;
  if (last?.nodeType === Node.TEXT_NODE)
    last.textContent = (last.textContent ?? '').replace(/[\s·]+$/, '');
}
