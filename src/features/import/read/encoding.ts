import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import type { InputFile } from './input-file.ts';

/** How the bytes of a file become letters. */
export interface Encoding {
  /** As `TextDecoder` calls it. */
  readonly name: string;
  /** The file says so itself, or no other reading is possible. */
  readonly sure: boolean;
  /** Pieces of UTF-8 that are broken: they become U+FFFD. */
  readonly broken: number;
}

const sampleBytes = 1 << 18;

/**
 * Reads the whole file: the one accent may stand in its last line. UTF-8 where the bytes are valid, or as
 * good as; else what the letters that are no ASCII make likely.
 */
export async function detectEncoding(file: InputFile): Promise<Encoding> {
  const scan = new Utf8Scan();
  for await (const chunk of file.bytes()) {
    if (scan.isStart) {
      const marked = readMark(chunk);
      if (marked) return { name: marked, sure: true, broken: 0 };
    }
    scan.add(chunk);
  }
  const wide = guessWide(scan.head);
  if (wide) return { name: wide, sure: false, broken: 0 };
  if (scan.isValid) return { name: 'utf-8', sure: true, broken: 0 };
  const sample = Buffer.concat(scan.sample);
  const { good, bad } = countSequences(sample);
  if (good > 0 && bad <= good / 20) return { name: 'utf-8', sure: false, broken: bad };
  return { name: guessSingleByte(sample), sure: false, broken: 0 };
}

function readMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** Validity chunk by chunk, the beginning, and a sample of the lines that are no ASCII. */
class Utf8Scan {
  isStart = true;
  isValid = true;
  head = Buffer.alloc(0);
  sample: Buffer[] = [];
  #sampled = 0;
  #rest: Uint8Array = new Uint8Array();

  add(chunk: Uint8Array): void {
    if (this.isStart) {
      this.head = Buffer.from(chunk.subarray(0, 4096));
      this.isStart = false;
    }
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const end = wholeLength(bytes);
    const whole = bytes.subarray(0, end);
    this.#rest = Buffer.from(bytes.subarray(end));
    if (this.isValid) this.isValid = isUtf8(whole);
    if (this.#sampled < sampleBytes && whole.some((byte) => byte > 127)) {
      this.sample.push(Buffer.from(whole));
      this.#sampled += whole.length;
    }
  }
}

/** Without the beginning of a letter that goes on in the next chunk. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** UTF-16 without its mark: every second byte is zero, or the number of the Arabic block. */
function guessWide(head: Buffer): string | undefined {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 4) return undefined;
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (isHighByte(head[at])) first += 1;
    if (isHighByte(head[at + 1])) second += 1;
  }
  if (second > pairs * 0.7 && first < pairs * 0.3) return 'utf-16le';
  if (first > pairs * 0.7 && second < pairs * 0.3) return 'utf-16be';
  return undefined;
}

function isHighByte(byte: number | undefined): boolean {
  return byte === 0 || byte === 0x06;
}

/** Letters of UTF-8 that are whole, and bytes that belong to none. */
function countSequences(bytes: Buffer): { good: number; bad: number } {
  let bad = 0;
  let good = 0;
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === '\ufffd') bad += 1;
    else if (character > '\x7f') good += 1;
  }
  return { good, bad };
}

/** The encodings that people here save in, the likeliest first: Windows in Arabic and in French, old Macs. */
const candidates = ['windows-1256', 'windows-1252', 'iso-8859-6', 'macintosh'];

function guessSingleByte(sample: Buffer): string {
  const scores = candidates.map((name) => ({ name, score: scoreReading(name, sample) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 0) return best.name;
  const found = analyse(sample).find(({ name }) => isDecodable(name))?.name;
  return found?.toLowerCase() ?? 'windows-1252';
}

function isDecodable(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '' && !/utf/i.test(name);
  } catch {
    return false;
  }
}

/**
 * How well bytes read as words: Arabic letters in rows of their own, accents of French and Spanish between
 * Latin letters. What no word has counts against it. Between 0 (half is nonsense) and 1.
 */
function scoreReading(name: string, sample: Buffer): number {
  const text = new TextDecoder(name).decode(sample);
  let good = 0;
  let all = 0;
  for (const [word] of text.matchAll(/[A-Za-z]?(?:(?!\s)\P{ASCII})+[A-Za-z]?/gu)) {
    const foreign = [...word].filter((character) => character > '\x7f').length;
    all += foreign;
    if (isArabicWord(word) || isLatinWord(word)) good += foreign;
  }
  return all === 0 ? 0 : (good / all - 0.5) * 2;
}

function isArabicWord(word: string): boolean {
  return /^[ء-غـ-\u0652ٹپچژڤگک،؛؟«»–’]{2,}$/.test(word);
}

function isLatinWord(word: string): boolean {
  return (
    /^[A-Za-z]?[éèêëàâäçîïôöûùüÿœæÉÈÊËÀÂÇÎÏÔÛÙÜŒÆñÑáíóúÁÍÓÚ]{1,2}[A-Za-z]?$/.test(word) ||
    /^[’‘“”«»°–—…€·•¿¡º²]{1,2}[A-Za-z]?$/.test(word) ||
    /^[A-Za-z][’«»°–—…€·•º²]{1,2}[A-Za-z]?$/.test(word)
  );
}
