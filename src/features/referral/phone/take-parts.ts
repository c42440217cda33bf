/** A text with the marks of its language, as a page carries them. */
export interface Marked {
  text: string;
  lang: string | undefined;
  dir: string | undefined;
}

/** A part of a profile with its heading in the profile's own language. */
export interface SheetPart {
  /** `offers`, `contact`, … */
  name: string;
  title: Marked;
  content: HTMLElement;
}

/** What the sheet shows of an association: taken from its page, so that there is one look and one text. */
export interface SheetRecord {
  /** The page's own first, then those in the expected languages. */
  names: Marked[];
  summary: Marked | undefined;
  /** That it has closed or paused, and who goes on. */
  status: Marked | undefined;
  /** How far the page is to be trusted. */
  trust: Marked | undefined;
  parts: SheetPart[];
}

/** Not for paper: what runs, what is pressed, drawings, and what leads elsewhere. */
const unwanted =
  'script, style, svg, button, form, details, .locator, .star-icon, .screen-only, .off-sheet';

const partNames = ['offers', 'done', 'contact', 'hours', 'places', 'referrals'];

/** Reads the marked parts of a profile; `undefined` for a page that is none. */
export function takeParts(page: Document): SheetRecord | undefined {
  const find = (name: string) => [...page.querySelectorAll<HTMLElement>(`[data-sheet="${name}"]`)];
  const [summary, status, trust] = ['summary', 'status', 'trust'].map((name) => {
    const [element] = find(name);
    return element && readMarked(element);
  });
  const names = find('name').map(readMarked);
  if (names.length === 0) return;
  const parts = partNames.flatMap((name) => find(name).flatMap((each) => takePart(name, each)));
  return { names, summary, status, trust, parts };
}

function takePart(name: string, element: HTMLElement): SheetPart[] {
  // Into this page: what belongs to no page yet neither loads nor runs.
  const content = document.importNode(element, true);
  for (const each of content.querySelectorAll(unwanted)) each.remove();
  const heading = content.querySelector('h2');
  const title = heading ? readMarked(heading) : { text: '', lang: undefined, dir: undefined };
  heading?.remove();
  for (const each of content.querySelectorAll('[id]')) each.removeAttribute('id');
  // The heading of the part is a third one here.
  for (const each of content.querySelectorAll('h3')) lower(each);
  return content.textContent?.trim() ? [{ name, title, content }] : [];
}

function lower(heading: Element): void {
  const lower = document.createElement('h4');
  lower.append(...heading.childNodes);
  heading.replaceWith(lower);
}

function readMarked(element: Element): Marked {
  // The mark is on the element, or on the one thing in it.
  const inner = element.children.length === 1 ? element.firstElementChild : undefined;
  const marked = element.hasAttribute('lang') ? element : inner;
  const read = (name: string) => marked?.getAttribute(name) ?? undefined;
  return {
    text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    lang: read('lang'),
    dir: read('dir'),
  };
}
