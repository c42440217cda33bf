import { SaxesParser } from 'saxes';
import type { InputFile } from './input-file.ts';
import { inMegabytes, type Limits } from './limits.ts';
import { brokenAt, type NotePlace } from './notes.ts';
import { BrokenFile } from './source.ts';

/** What happens in an XML text; names are without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Parses a part of a workbook piece by piece; after each piece the caller may take what has been understood.
 * Entities of the document’s own are refused, a value or a tag without end, too.
 */
export async function* parseXml(
  file: InputFile,
  handler: XmlHandler,
  limits: Limits,
  place: NotePlace,
): AsyncGenerator<void> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({
    position: false,
    xmlns: false,
  });
  parser.on('opentag', (tag) => handler.open(plainName(tag.name), tag.attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', (tag) => handler.close?.(plainName(tag.name)));
  parser.on('error', (error) => {
    throw brokenAt('broken-sheet', place, { detail: error.message });
  });
  const decoder = new TextDecoder('utf-8');
  let silent = 0;
  for await (const chunk of file.bytes()) {
    silent = chunk.includes(tagStart) ? 0 : silent + chunk.length;
    if (silent > limits.recordBytes)
      throw brokenAt('large-record', place, { limit: inMegabytes(limits.recordBytes) });
    try {
      parser.write(decoder.decode(chunk, { stream: true }));
    } catch (error) {
      // What was understood before the mistake is taken first.
      yield;
      throw error;
    }
    yield;
  }
  try {
    parser.close();
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    yield;
    throw error;
  }
  yield;
}

const tagStart = '<'.charCodeAt(0);

function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Parses a small part whole. */
export async function parseWholeXml(
  file: InputFile | undefined,
  handler: XmlHandler,
  limits: Limits,
): Promise<void> {
  if (!file) return;
  for await (const _ of parseXml(file, handler, limits, { file: file.name }));
}
