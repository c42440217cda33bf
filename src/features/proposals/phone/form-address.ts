/** The address under which a form is kept: that of the page, with the record that it is filled from. */
export function addressOfForm(form: HTMLFormElement): string {
  const id = idOf(form);
  return location.pathname + (id && `?id=${id}`);
}

/** The page that each record had before, and the form of a new association; what was begun there is still on some phones. */
export function formerAddressOf(form: HTMLFormElement): string {
  const id = idOf(form);
  return location.pathname.replace(/associations\/(?:new\/)?$/, id && `${id}/`);
}

function idOf(form: HTMLFormElement): string {
  return (form.elements.namedItem('x-record') as HTMLInputElement).value;
}
