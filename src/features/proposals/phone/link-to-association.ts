/**
 * The form of the association that another form names and that is not listed yet, with its name and with
 * the reference of what waits for it.
 */
export function linkToAssociation(
  form: HTMLFormElement,
  reference: string,
): HTMLAnchorElement | undefined {
  const box = form.querySelector<HTMLInputElement>('[name=x-unlisted]');
  const known = box?.closest('.unlisted')?.querySelector('a');
  if (!box?.checked || !known) return;
  const named = form.querySelector<HTMLInputElement>('[name=association],[name="associations.0"]');
  const link = known.cloneNode(true) as HTMLAnchorElement;
  const search = new URLSearchParams({ name: named?.value ?? '', waiting: reference });
  link.search = search.toString();
  return link;
}
