import { cleanTyped } from '#cleaning/clean-typed.ts';
import { mendLetters } from '#cleaning/mend-letters.ts';
import { parseWeek } from '#cleaning/read-week.ts';
import { readHtml } from '#features/proposals/intake/read-html.ts';
import { readSubmissions } from '#features/proposals/intake/read-submissions.ts';
import { disarm } from '#features/proposals/intake/write-message.ts';
import { escapeMarkdown, showHidden, writeCode } from '#features/review/escape-markdown.ts';
import { findLinks } from '#features/review/list-links.ts';
import { findPersonalData } from '#features/volunteering/personal-data/find-personal-data.ts';
import { schemas } from '#model/collections.ts';
import { findField } from '#records/find-field.ts';
import { readPage } from '#records/read-page.ts';
import { readRecord } from '#records/read-record.ts';
import { foldConfusables } from '#validation/fold-confusables.ts';
import { longPages } from './long-pages.ts';

/** Letters of one portion. */
const size = 7000;
/** As much of a piece as fills `times` portions, between a beginning and an end. */
const fill = (start: string, piece: string, end: string) => (times: number) =>
  start + piece.repeat(Math.floor((size * times) / piece.length)) + end;

const records: [string, (times: number) => string][] = [
  ['spaces in a text', fill('acronym: "a', ' ', 'b"\n')],
  ['tabs in a text', fill('acronym: "a', '\\t', 'b"\n')],
  ['spaces behind a colon', fill('a:', ' ', 'b\n  c: d\n')],
  ['colons', fill('a: b', ': c', '\n')],
  ['quotation marks', fill("a: 'b", "' '", '\n')],
  ['open quotation marks', fill('', 'a: "b\n', '')],
  ['dashes', fill('', '- ', 'a')],
  ['dashes on lines', fill('', '-\n', '')],
  ['fields', (times) => Array.from({ length: 700 * times }, (_, at) => `k${at}: 1\n`).join('')],
  ['one field', fill('', 'id: a\n', '')],
  ['items', fill('otherNames:\n', '  - a\n', '')],
  ['tags', fill('a:\n', '  - !x b\n', '')],
  ['anchors', fill('a:\n', '  - &x b\n', '')],
  ['comments', fill('', '# a\n', 'id: a\n')],
  ['conflicts', fill('', '<<<<<<< a\n', 'id: a\n')],
  ['lost letters', fill('', '\uFFFD\n', '')],
  ['brackets', fill('a: ', '[', '')],
  ['pairs of brackets', fill('a: [', '{a: b},', ']\n')],
  ['raw HTML', fill('acronym: "', '<', '"\n')],
  ['schemes', fill('acronym: "', 'data:', '"\n')],
  ['empty lines', fill('a: |\n', '\n', '  b\n')],
  ['documents', fill('', '---\n', '')],
];

const mail = (type: string, body: string, head = '') =>
  `From: a@b.example\r\n${head}Content-Type: ${type}; charset=utf-8\r\n\r\n${body}`;
const html = [
  '<a',
  '<a ',
  '<!--',
  '<style>',
  '<br',
  '</p',
  '<p>',
  '</i>',
  '&amp',
  '&#',
  '<title>',
  '<b></i>',
  ' \n',
];
const answers = (text: string) => `form-name=propose\nx-note=${text}\nx-end=1\n`;
const texts = [
  '\t',
  ' ',
  ' \n',
  '\n',
  '\r',
  'a ',
  '@',
  '#',
  '#1',
  ':',
  ':a',
  '[',
  '[a',
  '`',
  '<',
  'www.',
  '.',
  '!',
  '/',
  'GH-',
  '1 ',
  ',',
  '-',
  'é',
  'a@',
  'e',
  '١',
  'Ã©',
  '\u200D',
  'https://',
  'а',
  'ⵜa',
  '0',
];

const readers: [string, (text: string) => unknown][] = [
  ['showHidden', showHidden],
  ['escapeMarkdown', escapeMarkdown],
  ['writeCode', writeCode],
  ['findLinks', findLinks],
  ['disarm', disarm],
  ['foldConfusables', foldConfusables],
  ['findPersonalData', findPersonalData],
  ['mendLetters', mendLetters],
  ['cleanTyped', cleanTyped],
  ['readHtml', readHtml],
  ['readWeek', (text) => parseWeek(text, 'fr')],
  ['findField', (text) => findField(text, Number.POSITIVE_INFINITY)],
];

const pageHead = '---\ntitle: À propos\nsummary: Un mot.\n---\n\n';

/** One reader, given `times` portions of one thing. */
export interface MeasuredReading {
  reader: string;
  text: string;
  run: (times: number) => unknown;
}

/** All that reads what anybody may send, each with much of whatever could make it look back. */
export function listReadings(): MeasuredReading[] {
  const readMail = (text: string) => readSubmissions('x.eml', Buffer.from(text)).catch(() => {});
  const readAnswers = (text: string) => readSubmissions('x.txt', Buffer.from(text)).catch(() => {});
  return [
    ...records.map(([text, write]) => ({
      reader: 'readRecord',
      text,
      run: (times: number) => readRecord(write(times), 'associations/a.yaml', schemas.associations),
    })),
    ...longPages.map(([text, write]) => ({
      reader: 'readPage',
      text,
      run: (times: number) => readPage(pageHead + write(size * times), 'content/pages/a/fr.md'),
    })),
    ...html.map((piece) => ({
      reader: 'readSubmissions, a mail in HTML',
      text: JSON.stringify(piece),
      run: (times: number) => readMail(mail('text/html', fill('', piece, '')(times * 8))),
    })),
    ...texts.map((piece) => ({
      reader: 'readSubmissions, a message',
      text: JSON.stringify(piece),
      run: (times: number) => readAnswers(answers(fill('', piece, 'x')(times))),
    })),
    ...readers.flatMap(([reader, read]) =>
      texts.map((piece) => ({
        reader,
        text: JSON.stringify(piece),
        run: (times: number) => read(fill('a', piece, 'b')(times)),
      })),
    ),
  ];
}
