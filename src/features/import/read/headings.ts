/** Bidi marks, controls and characters without width, which copied headings are full of; ZWNJ and ZWJ shape letters. */
const unseen = /(?!\u200c|\u200d|[\n\r\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A heading as one reads it: composed, on one line, without what nobody sees. */
export function cleanHeading(text: string): string {
  return text.normalize('NFC').replace(unseen, '').replace(/\s+/gu, ' ').trim();
}

/** What a column without a heading is called, counted from 1. */
export function nameColumn(number: number): string {
  return `column ${number}`;
}

/** Later ones of the same name are numbered: `phone`, `phone (2)`. An empty heading stays empty. */
export function numberDoubles(headings: readonly string[]): string[] {
  const taken = new Set(headings);
  const seen = new Set<string>();
  return headings.map((heading) => {
    if (heading === '' || !seen.has(heading)) {
      seen.add(heading);
      return heading;
    }
    let number = 2;
    while (taken.has(`${heading} (${number})`)) number += 1;
    const name = `${heading} (${number})`;
    taken.add(name);
    seen.add(name);
    return name;
  });
}
