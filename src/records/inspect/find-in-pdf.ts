import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { Danger } from './danger.ts';

/** Names that make a document more than pages. ISO 32000-1, 12.6 and 7.11.4. */
const dangerousNames: readonly [string, Danger][] = [
  ['JavaScript', 'script'],
  ['JS', 'script'],
  ['XFA', 'script'],
  ['Launch', 'action'],
  ['SubmitForm', 'action'],
  ['ImportData', 'action'],
  ['GoToE', 'action'],
  ['RichMedia', 'embedded'],
  ['EmbeddedFile', 'embedded'],
  ['EmbeddedFiles', 'embedded'],
  ['EF', 'embedded'],
];

/** Long enough that no picture holds them by chance. */
const longNames = dangerousNames.filter(([name]) => name.length > 5);

/** What a PDF would do beside being read: scripts, programs and forms that it starts, files inside it. */
export async function findInPdf(bytes: Uint8Array): Promise<Danger | undefined> {
  try {
    // Its reader takes every object of the file, also those that no page leads to.
    const document = await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      throwOnInvalidObject: true,
      updateMetadata: false,
    });
    if (document.isEncrypted) return 'locked';
    const { context } = document;
    for (const [, object] of context.enumerateIndirectObjects()) {
      const found = findInObject(object);
      if (found) return found;
    }
    return findInBytes(bytes);
  } catch (error) {
    // What this reader does not understand another may.
    if (error instanceof Error) return 'unreadable';
    throw error;
  }
}

function findInObject(object: PDFObject): Danger | undefined {
  const open = [object];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next instanceof PDFName) {
      const name = next.decodeText();
      const found = dangerousNames.find(([each]) => each === name);
      if (found) return found[1];
    } else if (next instanceof PDFArray) open.push(...next.asArray());
    else if (next instanceof PDFStream) open.push(next.dict);
    else if (next instanceof PDFDict) for (const entry of next.entries()) open.push(...entry);
  }
  return;
}

/** Objects that stand outside all that was understood: a reader that mends files may find them. */
function findInBytes(bytes: Uint8Array): Danger | undefined {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return longNames.find(([name]) => new RegExp(`/${name}(?![\\w#])`).test(text))?.[1];
}
