/** Keys, and places in lists: `['places', 1, 'hours', 'week']`. */
export type FieldPath = readonly (string | number)[];

// Decap gives each part of a form a class that ends in its name, and each control an id that begins
// with its field's.
const controlSelector = '[class*="-ControlContainer"]';
const item = '[class*="-SortableListItem"]';
const toggle = '[class*="-ExpandButton-"], [class*="ListItemTopBar"] button';

/**
 * Where a field stands in the form: the innermost part on the way to it that can be seen. What is
 * folded has no place of its own, and the part that it is folded into stands for it.
 */
export function findFieldElement(path: FieldPath): Element | undefined {
  let found: Element | undefined;
  for (const key of path) {
    const next = findPart(found, key);
    if (!next?.checkVisibility()) break;
    found = next;
  }
  return found;
}

/** Unfolds what a field is folded into, and brings it under the eyes and the fingers. */
export async function showField(path: FieldPath): Promise<void> {
  let found: Element | undefined;
  for (const key of path) {
    if (!isSeen(found, key)) await unfold(found, key);
    found = findPart(found, key) ?? found;
  }
  const control = found?.querySelector<HTMLElement>('input, textarea, select, button');
  control?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'start' });
}

/** More frames than a slow phone takes to unfold; what then is not there is not in the form. */
const patience = 300;

async function unfold(container: Element | undefined, key: string | number): Promise<void> {
  container?.querySelector('details')?.setAttribute('open', '');
  container?.querySelector<HTMLElement>(toggle)?.click();
  for (let frame = 0; frame < patience && !isSeen(container, key); frame++)
    await new Promise(requestAnimationFrame);
}

function isSeen(container: Element | undefined, key: string | number): boolean {
  return findPart(container, key)?.checkVisibility() ?? false;
}

function findPart(container: Element | undefined, key: string | number): Element | undefined {
  const form = container ?? document.querySelector('[class*="-ControlPaneContainer"]');
  if (typeof key === 'number') {
    const items = [...(form?.querySelectorAll(item) ?? [])];
    return items.filter((each) => isDirect(each, container))[key];
  }
  const labels = [...(form?.querySelectorAll(`label[for^="${key}-field-"]`) ?? [])];
  const controls = labels.flatMap((label) => label.closest(controlSelector) ?? []);
  const text = form?.querySelector(`textarea[name$=".${key}"]`)?.closest('label');
  return controls.find((control) => isDirect(control, container)) ?? text ?? undefined;
}

/** Whether nothing of the form lies between two of its parts: `languages` stands in many. */
function isDirect(part: Element, container: Element | undefined): boolean {
  const outer = part.parentElement?.closest(`${controlSelector}, ${item}`) ?? undefined;
  return outer === container;
}
