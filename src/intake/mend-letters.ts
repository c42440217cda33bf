/**
 * Alphabets of one byte a letter that a mail program may name though it sent UTF-8. The first is what
 * readers also take for iso-8859-1, and for an alphabet that they do not know.
 */
const alphabets = ['windows-1252', 'windows-1256', 'iso-8859-15', 'macintosh'];

const tables = new Map<string, Map<string, number>>();
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A text whose bytes were UTF-8 and were read as something else (`Ø®Ø·ÙˆØ©`), read again; any other
 * stays as it is. Line by line, for a mail program adds lines of its own.
 */
export function mendLetters(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^[\0-\x7F]*$/.test(line) ? line : mendLine(line)))
    .join('\n');
}

/** No text in such an alphabet is by chance what UTF-8 would be: that takes pairs nobody writes. */
function mendLine(line: string): string {
  for (const alphabet of alphabets) {
    const table = readTable(alphabet);
    const bytes = Array.from(line, (letter) => table.get(letter) ?? -1);
    if (bytes.includes(-1)) continue;
    try {
      return utf8.decode(Uint8Array.from(bytes));
    } catch {}
  }
  return line;
}

function readTable(alphabet: string): Map<string, number> {
  let table = tables.get(alphabet);
  if (!table) {
    const decoder = new TextDecoder(alphabet);
    const all = Array.from({ length: 256 }, (_, byte) => byte);
    table = new Map(all.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    tables.set(alphabet, table);
  }
  return table;
}
