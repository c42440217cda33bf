import { sayInPage } from './say-in-page.ts';
import { listChanges } from './write-answers.ts';

/**
 * The form of the association that another form names and that is not listed yet, with its name and with
 * the reference of what waits for it.
 */
export function linkToAssociation(
  form: HTMLFormElement,
  reference: string,
): HTMLAnchorElement | undefined {
  const box = form.querySelector<HTMLInputElement>('[name=x-unlisted]');
  const known = box?.closest('[data-unlisted]')?.querySelector('a');
  if (!box?.checked || !known) return;
  const named = form.querySelector<HTMLInputElement>('[name=association],[name="associations.0"]');
  const link = known.cloneNode(true) as HTMLAnchorElement;
  const search = new URLSearchParams({ name: named?.value ?? '', waiting: reference });
  link.search = search.toString();
  return link;
}

/**
 * What of a form everybody will see, and what the coordinator alone will: shown before it goes, once for
 * each time that something was changed.
 *
 * @returns nothing of a form that has no private part
 */
export function previewParts(form: HTMLFormElement): HTMLElement | undefined {
  const secret = form.querySelector('[data-private]');
  if (!secret) return;
  const [open, hidden] = [document.createElement('ul'), document.createElement('ul')];
  for (const [name, value] of listChanges(form)) {
    const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
    const label = field?.labels?.[0];
    // A label holds its hint and its field as well, and says of some that they are needed.
    const named = (label?.querySelector('span') ?? label?.firstChild)?.cloneNode(true);
    (named as Element | undefined)?.querySelector?.('small')?.remove();
    const title = named?.textContent?.trim();
    const said = field?.type === 'checkbox' ? title : nameChoice(field) || value;
    const line = document.createElement('li');
    if (field?.type !== 'checkbox' && title) line.append(drawTitle(title), ' ');
    line.append(`${said}`);
    (secret.contains(field) ? hidden : open).append(line);
  }
  const box = document.createElement('div');
  box.className = 'preview';
  box.append(sayInPage('preview'), open, sayInPage('previewPrivate'), hidden, sayInPage('again'));
  return box;
}

function drawTitle(title: string): HTMLElement {
  const drawn = document.createElement('b');
  drawn.textContent = title;
  return drawn;
}

/** What is chosen from a list is read there, and not as the file says it. */
function nameChoice(field: HTMLInputElement | HTMLSelectElement | null): string | undefined {
  return field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : undefined;
}
