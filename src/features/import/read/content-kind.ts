import { type InputFile, readHead } from './input-file.ts';

/** What the first bytes of a file say that it is. `text` is whatever has no such mark. */
export type ContentKind = 'zip' | 'old-office' | 'text' | OtherKind;

/** What is recognized and not read. */
export type OtherKind = (typeof marks)[number][0];

const marks = [
  ['pdf', '%PDF-'],
  ['gzip', '\x1f\x8b'],
  ['rar', 'Rar!\x1a\x07'],
  ['sevenzip', '7z\xbc\xaf\x27\x1c'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['database', 'SQLite format 3\0'],
  ['database', '\0\x01\0\0Standard ACE DB'],
  ['database', '\0\x01\0\0Standard Jet DB'],
  ['parquet', 'PAR1'],
  ['rtf', '{\\rtf'],
] as const;

const zipMarks = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
const oldOfficeMark = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Only the bytes are asked: endings lie. */
export async function recognizeContent(file: InputFile): Promise<ContentKind> {
  const head = (await readHead(file, 64)).toString('latin1');
  if (zipMarks.some((mark) => head.startsWith(mark))) return 'zip';
  if (head.startsWith(oldOfficeMark)) return 'old-office';
  return marks.find(([, mark]) => head.startsWith(mark))?.[0] ?? 'text';
}

/** What a text is, from its beginning: markup is not read. */
export function recognizeText(head: string): 'json' | 'html' | 'xml' | 'delimited' {
  const start = head.trimStart();
  if (/^<(!doctype html|html|table|head|body|meta)\b/i.test(start)) return 'html';
  if (/^<\?xml|^<!--|^<[a-z][\w:]*(\s+xmlns|>)/i.test(start)) {
    return /<html\b/i.test(start) ? 'html' : 'xml';
  }
  if (/^\{\s*("|\}|$)|^\[\s*([[{"\]\-\d]|true|false|null|$)/.test(start)) return 'json';
  return 'delimited';
}

/** Whether an old Office file holds an encrypted workbook, which is how new ones keep their passwords. */
export async function hasPassword(file: InputFile): Promise<boolean> {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  let rest = Buffer.alloc(0);
  for await (const chunk of file.bytes()) {
    const text = Buffer.concat([rest, chunk]);
    if (text.includes(name)) return true;
    rest = text.subarray(Math.max(0, text.length - name.length));
  }
  return false;
}
