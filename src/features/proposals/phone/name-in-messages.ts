import { addressOfForm } from './form-address.ts';

/**
 * Gives whatever goes out the name of the record that the form was filled from, and its address. The
 * page cannot know them when it is built.
 */
export function nameInMessages(form: HTMLFormElement, share: HTMLElement): void {
  const place = document.querySelector<HTMLElement>('[data-whose]');
  const { search } = new URL(addressOfForm(form), location.href);
  const [general = '', address = ''] = share.dataset.opening?.split('\n') ?? [];
  if (!place || !search) return;
  const name = place.textContent?.trim() ?? '';
  const subject = place.dataset.subject?.replace('{name}', () => name) ?? '';
  const here = address + search;
  share.dataset.opening = `${subject}\n${here}\n`;
  const write = encodeURIComponent;
  for (const [key, selector] of [
    ['formaction', 'button[formaction]'],
    ['href', '[data-share][href]'],
  ] as const)
    for (const each of document.querySelectorAll(selector)) {
      const old = each.getAttribute(key) ?? '';
      const named = old.replaceAll(write(general), write(subject));
      each.setAttribute(key, named.replaceAll(write(address), write(here)));
    }
}
