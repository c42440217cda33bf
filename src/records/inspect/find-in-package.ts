import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { Danger } from './danger.ts';

/** Parts of office files that run, or hold other files that may. */
const dangerousParts: readonly [RegExp, Danger][] = [
  [/(?:^|\/)vba\w*\.(?:bin|xml)$/i, 'macro'],
  [/(?:^|\/)(?:macrosheets|dialogsheets|customui)\//i, 'macro'],
  [/(?:^|\/)activex\//i, 'macro'],
  [/(?:^|\/)attachedtoolbars\.bin$/i, 'macro'],
  [/^(?:Basic|Scripts|Dialogs)\//i, 'macro'],
  [/(?:^|\/)embeddings\//i, 'embedded'],
  [/^Object(?:Replacements)?[ \d]*\//i, 'embedded'],
  [
    /\.(?:exe|dll|bat|cmd|com|js|jse|vbs|vbe|wsf|ps1|scr|lnk|jar|hta|html?|svg|swf|ole|bin)$/i,
    'embedded',
  ],
];

/** What no bounded part of an office file needs, and how many parts none has. Bytes. */
const mostPartBytes = 8 * 1024 * 1024;
const mostParts = 2000;

const open = promisify((bytes: Buffer, done: (error: Error | null, zip: ZipFile) => void) =>
  fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, done),
);

/**
 * What an office file (OOXML, ODF) would do beside being read: macros, controls, files inside it, or parts
 * that its program fetches from elsewhere. Links that a reader presses are none of it.
 */
export async function findInPackage(bytes: Uint8Array): Promise<Danger | undefined> {
  try {
    const zip = await open(Buffer.from(bytes));
    return await new Promise((settle, fail) => {
      let parts = 0;
      zip.on('error', fail);
      zip.on('end', () => settle(undefined));
      zip.on('entry', (entry: Entry) => {
        if (++parts > mostParts) return settle('unreadable');
        findInPart(zip, entry).then((found) => {
          if (found) settle(found);
          else zip.readEntry();
        }, fail);
      });
      zip.readEntry();
    });
  } catch (error) {
    // Whatever cannot be read as a whole cannot be vouched for.
    if (error instanceof Error) return 'unreadable';
    throw error;
  }
}

async function findInPart(zip: ZipFile, entry: Entry): Promise<Danger | undefined> {
  const { fileName, uncompressedSize } = entry;
  if ((entry.generalPurposeBitFlag & 1) === 1) return 'locked';
  if (uncompressedSize > mostPartBytes) return 'unreadable';
  const named = judgePart(fileName);
  if (named) return named;
  if (!/\.(?:xml|rels)$|^mimetype$/i.test(fileName)) return;
  return findInXml(await readPart(zip, entry));
}

/** What a part of an office file is by its name, wherever that says enough. */
export function judgePart(name: string): Danger | undefined {
  if (/(?:^|\/)printerSettings\d*\.bin$/i.test(name)) return;
  return dangerousParts.find(([pattern]) => pattern.test(name))?.[1];
}

/** Written as it is, in capitals or with single quotes: no reader of these parts is lenient about more. */
const marks: readonly [RegExp, Danger][] = [
  [/macroEnabled|vnd\.ms-office\.(?:vba|activeX)/i, 'macro'],
  [/<(?:office:)?script:event-listener\b|<office:script\b|\bvnd\.sun\.star\.script:/i, 'macro'],
  [/\b(?:DDEAUTO|DDE)\s+(?:&quot;|["\\a-z])/i, 'action'],
  [
    /<(?:\w+:)?(?:ddeLink|oleLink|oleObject|dde-source|dde-connection-decl|object-ole|plugin|applet)\b/i,
    'outside',
  ],
  [/<!DOCTYPE|<!ENTITY/i, 'script'],
  [/<manifest:encryption-data\b|<encryption\b/i, 'locked'],
];

/** What a part does that is written in XML. */
export function findInXml(text: string): Danger | undefined {
  const found = marks.find(([mark]) => mark.test(text));
  if (found) return found[1];
  const relations = text.match(/<Relationship\b[^>]*>/gi) ?? [];
  const isFetched = (relation: string) =>
    /TargetMode\s*=\s*["']External/i.test(relation) && !/\/hyperlink["']/i.test(relation);
  return relations.some(isFetched) ? 'outside' : undefined;
}

function readPart(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((settle, fail) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return fail(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', fail);
      stream.on('end', () => settle(Buffer.concat(chunks).toString('utf8')));
    });
  });
}
