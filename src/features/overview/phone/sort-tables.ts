import { interpolate } from '#i18n/interpolate.ts';

const noNumber = Number.NEGATIVE_INFINITY;

/**
 * Gives every column of a table that may be sorted a button; each press turns the order around. What compares names costs
 * a slow phone 50 ms to make: only who sorts waits for it.
 */
export function sortTables(within: ParentNode = document): void {
  for (const table of within.querySelectorAll<HTMLTableElement>('table[data-sorts]')) {
    const heads = [...table.querySelectorAll('thead th')];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sorter';
      const name = head.textContent.trim();
      button.setAttribute('aria-label', interpolate(table.dataset.sorts ?? '', { name }));
      button.addEventListener('click', () => {
        const body = table.tBodies[0];
        const rows = [...(body?.rows ?? [])].map((row) => {
          const cell = row.cells[column];
          const text = cell?.textContent.trim() ?? '';
          return { row, text, number: readShownNumber(cell?.dataset.value ?? text) };
        });
        const isText = column === 0 || rows.every(({ number }) => number === noNumber);
        // Numbers are looked for from the highest down, names from their first letter on.
        const first = isText ? 'ascending' : 'descending';
        const now = head.getAttribute('aria-sort');
        const next = now === first ? (first === 'ascending' ? 'descending' : 'ascending') : first;
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', next);
        const turn = next === 'ascending' ? 1 : -1;
        const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
        rows.sort((a, b) =>
          // Of two that are no numbers the difference is none either.
          isText ? compare(a.text, b.text) * turn : (a.number - b.number || 0) * turn,
        );
        body?.append(...rows.map(({ row }) => row));
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
  return plain && plain !== '-' ? Number(plain) : noNumber;
}
