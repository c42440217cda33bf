import type { Encoding } from './encoding.ts';
import type { InputFile } from './input-file.ts';
import type { NoteList } from './notes.ts';

export interface TextFile {
  readonly file: InputFile;
  readonly encoding: Encoding;
}

/** The text of a file, piece by piece, without its byte order mark and without NUL, which no text has. */
export async function* readTextChunks(
  { file, encoding }: TextFile,
  notes?: NoteList,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding.name);
  let line = 1;
  const clean = (text: string): string => {
    if (notes && text.includes('\0')) {
      notes.add('nul', {
        file: file.name,
        line: line + countLines(text.slice(0, text.indexOf('\0'))),
      });
      notes = undefined;
    }
    line += countLines(text);
    return text.replaceAll('\0', '');
  };
  for await (const chunk of file.bytes()) yield clean(decoder.decode(chunk, { stream: true }));
  yield clean(decoder.decode());
}

export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The beginning of a text, at most so many letters. */
export async function readTextHead(file: TextFile, length: number): Promise<string> {
  let head = '';
  for await (const chunk of readTextChunks(file)) {
    head += chunk;
    if (head.length >= length) break;
  }
  return head.slice(0, length);
}
