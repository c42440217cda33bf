import { interpolate } from '#i18n/interpolate.ts';

/** Gives every column of a table that may be sorted a button; each press turns the order around. */
export function sortTables(): void {
  const { lang } = document.documentElement;
  const { compare } = new Intl.Collator(lang, { numeric: true });
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sorts]')) {
    const heads = [...table.querySelectorAll('thead th')];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sorter';
      const name = head.textContent.trim();
      button.setAttribute('aria-label', interpolate(table.dataset.sorts ?? '', { name }));
      button.addEventListener('click', () => {
        // Numbers are looked for from the highest down, names from their first letter on.
        const first = column === 0 ? 'ascending' : 'descending';
        const now = head.getAttribute('aria-sort');
        const next = now === first ? (first === 'ascending' ? 'descending' : 'ascending') : first;
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', next);
        const turn = next === 'ascending' ? 1 : -1;
        const body = table.tBodies[0];
        const textOf = (row: HTMLTableRowElement) => row.cells[column]?.textContent.trim() ?? '';
        const order = (a: HTMLTableRowElement, b: HTMLTableRowElement) =>
          column === 0
            ? compare(textOf(a), textOf(b)) * turn
            : (readShownNumber(textOf(a)) - readShownNumber(textOf(b))) * turn;
        body?.append(...[...body.rows].sort(order));
      });
      head.append(button);
    });
  }
}

/** A number as any of our languages writes it; what is no number comes last. */
export function readShownNumber(text: string): number {
  // The last point or comma before one or two digits parts the decimals; others part thousands.
  const plain = text
    .replace(/[^\d.,-]/g, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  return plain && plain !== '-' ? Number(plain) : Number.NEGATIVE_INFINITY;
}
