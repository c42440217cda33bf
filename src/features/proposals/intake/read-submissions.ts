import PostalMime, { type Email } from 'postal-mime';
import { decodeText } from '#cleaning/decode-text.ts';
import { mendLetters } from '#cleaning/mend-letters.ts';
import { envelope, formName } from '#features/proposals/form/envelope.ts';
import { code } from '#features/review/piece.ts';
import { mostBytes } from '#records/parse-yaml.ts';
import { formNames } from './form-names.ts';
import { parseLines } from './parse-lines.ts';
import { readHtml } from './read-html.ts';
import { RefusedAnswer } from './refused.ts';

/** What somebody sent with the form, wherever it came from. */
export interface Submission {
  answers: ReadonlyMap<string, string>;
  /** The answer that the message ends in, where its end did not arrive. */
  cutAt?: string | undefined;
  /** ISO day on which it was sent, where the file says it. */
  received: string | undefined;
  /** Whom a mail came from. For the maintainer’s screen only. */
  from: string | undefined;
}

/** A mail also holds pictures of a signature, and itself a second time in HTML. */
const mostMailBytes = 8 * 1024 * 1024;

/** Twice as many as a mail of that size has in base64. */
const mostLines = 200_000;
const mostHeadBytes = 256 * 1024;

/** What Netlify adds to the answers of a form by itself. */
const addedByNetlify = ['ip', 'user_agent', 'referrer'];

/**
 * Reads the submissions of a file by its kind: what Netlify gives as JSON, a mail, or messages that
 * somebody saved as text. One that is none of our form does not keep the others back.
 *
 * @returns one at least
 * @throws {RefusedAnswer} for what holds no submission of our form
 */
export async function readSubmissions(
  file: string,
  bytes: Uint8Array,
): Promise<(Submission | RefusedAnswer)[]> {
  const isMail = /\.eml$/i.test(file);
  refuseAbove(isMail ? mostMailBytes : mostBytes, bytes.length);
  const text = () => mendLetters(decodeText(bytes));
  if (/\.json$/i.test(file)) return readNetlify(text());
  if (!isMail) return readFirst(readTexts(text()), undefined, undefined);
  const { from, date, text: plain, html, attachments } = await parseMail(bytes);
  const sender =
    from && 'address' in from ? `${from.name ?? ''} <${from.address}>`.trim() : from?.name;
  const parts = [
    () => plain ?? '',
    () => readHtml(html ?? '', mostBytes * 3),
    // Some send what they copied as a file.
    ...attachments.map(({ mimeType, content }) => () => {
      const isText = mimeType === 'text/plain' && typeof content !== 'string';
      return isText ? decodeText(new Uint8Array(content)) : '';
    }),
  ];
  const mended = parts.map((read) => () => {
    const written = read();
    // Letters that were misread take up to three times their room.
    refuseAbove(mostBytes * 3, Buffer.byteLength(written));
    const mend = mendLetters(written);
    refuseAbove(mostBytes, Buffer.byteLength(mend));
    return mend;
  });
  return readFirst(mended, readDay(date), sender);
}

/** A page that somebody saved as text has its lines between tags. */
function readTexts(text: string): (() => string)[] {
  return [() => text, () => (/<(?:br|div|p|td)\b/i.test(text) ? readHtml(text) : '')];
}

/** @throws {RefusedAnswer} for what no mail program writes: parts within parts without end, headers of megabytes */
async function parseMail(bytes: Uint8Array): Promise<Email> {
  try {
    // The parser keeps each line by itself, and has no limit of its own for them.
    if (countLines(bytes) > mostLines) throw new RangeError();
    return await PostalMime.parse(bytes, { maxHeadersSize: mostHeadBytes });
  } catch {
    throw new RefusedAnswer('intake.badMail');
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}

function refuseAbove(most: number, bytes: number): void {
  if (bytes <= most) return;
  const values = { size: Math.ceil(bytes / 1024), most: most / 1024 };
  throw new RefusedAnswer('intake.tooLarge', values);
}

/** Before that day nobody could send the form: clocks that were never set say 1970, or nothing at all. */
const firstDay = '2025-01-01';

/** A day of the calendar at the start of what a program wrote, or nothing: some write what they like. */
function readDay(written: unknown): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(String(written ?? ''))?.[0];
  if (day === undefined || day < firstDay) return;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** The forms of the first text that holds some: of a mail in two kinds, one may say nothing. */
function readFirst(
  texts: readonly (() => string)[],
  received: string | undefined,
  from: string | undefined,
): Submission[] {
  for (const read of texts) {
    const forms = parseLines(read(), formNames);
    if (forms.length > 0) return forms.map((form) => ({ ...form, received, from }));
  }
  throw noForm();
}

/** https://docs.netlify.com/manage/forms/submissions/ — entries of the API, or the body of a webhook. */
function readNetlify(text: string): (Submission | RefusedAnswer)[] {
  const entries = parseEntries(text);
  if (entries.length === 0) throw noForm();
  return entries.map((entry) => {
    try {
      return readEntry(entry);
    } catch (error) {
      if (error instanceof RefusedAnswer && entries.length > 1) return error;
      throw error;
    }
  });
}

function readEntry(entry: unknown): Submission {
  const { form_name, created_at, data } = unwrap(entry);
  if (!isMap(data) || (form_name ?? data[envelope.form]) !== formName) throw noForm();
  const answers = new Map<string, string>();
  for (const [name, value] of Object.entries(data)) {
    if (addedByNetlify.includes(name)) continue;
    // A host that knows every field may give them all back: what a short form did not ask is no answer.
    if (value === '' && data[envelope.whole] !== '1') continue;
    if (value === null || value === undefined) continue;
    answers.set(name, writeAnswer(value).replace(/\r\n?/g, '\n').trim());
  }
  return { answers, received: readDay(created_at), from: undefined };
}

/** A host may give a list of boxes as a list. */
function writeAnswer(value: unknown): string {
  if (typeof value === 'string') return value;
  const isLines = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isLines ? value.join('\n') : JSON.stringify(value);
}

function parseEntries(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [parsed];
  } catch {
    throw noForm();
  }
}

function unwrap(entry: unknown): Record<string, unknown> {
  const inner = isMap(entry) && isMap(entry.payload) ? entry.payload : entry;
  if (isMap(inner)) return inner;
  throw noForm();
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function noForm(): RefusedAnswer {
  const [start, end] = [`${envelope.form}=${formName}`, `${envelope.end}=1`];
  return new RefusedAnswer('intake.noForm', { start: [code(start)], end: [code(end)] });
}
