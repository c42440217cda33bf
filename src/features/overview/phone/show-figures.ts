/** Says of a province what its line of the table says; its name leads to the report of its region. */
export function showFigures(panel: HTMLElement, province: string, href: string): void {
  const table = document.querySelector<HTMLTableElement>('[data-figures]');
  const row = [...(table?.tBodies[0]?.rows ?? [])].find((each) =>
    each.querySelector('a')?.pathname.endsWith(`/${province}/`),
  );
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
  const name = row?.querySelector('a')?.cloneNode(true) as HTMLAnchorElement | undefined;
  if (!row || !name) return;
  name.href = href;
  const title = document.createElement('h3');
  title.append(name);
  const list = document.createElement('dl');
  list.className = 'brief-figures';
  for (const [at, cell] of [...row.cells].entries()) {
    if (at === 0) continue;
    const line = document.createElement('div');
    const [term, value] = [document.createElement('dt'), document.createElement('dd')];
    // Without the button that sorts its column.
    const head = heads[at]?.cloneNode(true) as HTMLElement | undefined;
    head?.querySelector('button')?.remove();
    term.append(...(head?.childNodes ?? []));
    value.append(...cell.cloneNode(true).childNodes);
    line.append(term, value);
    list.append(line);
  }
  panel.replaceChildren(title, list);
}
