/**
 * Alphabets of one byte a letter that a mail program may name though it sent UTF-8. The first is what
 * readers also take for iso-8859-1, and for an alphabet that they do not know.
 */
const alphabets = ['windows-1252', 'windows-1256', 'iso-8859-15'];

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

/**
 * What people here write: Latin letters with the marks of European languages and of Tamazight, Arabic,
 * Tifinagh, marks between words, emoji. A `’é` rightly read would by chance be an Armenian letter in
 * another alphabet's bytes.
 */
const written =
  /^[\0-\u017FƐƔǦǧɛɣ\u1E00-\u1EFF\u0600-\u0671پچژڤکڭگی۰-۹\uFB50-\uFEFC\p{Script=Tifinagh}\p{Script=Inherited}\p{General_Category=Punctuation}\p{General_Category=Symbol}\p{Cf}]*$/u;

function mendLine(line: string): string {
  for (const alphabet of alphabets) {
    const table = readTable(alphabet);
    const bytes = Array.from(line, (letter) => table.get(letter) ?? -1);
    if (bytes.includes(-1)) continue;
    try {
      const mended = utf8.decode(Uint8Array.from(bytes));
      if (written.test(mended)) return mended;
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
