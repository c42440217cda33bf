import { describe, expect, it } from 'vitest';
import { parseWeek } from '#features/proposals/form/read-week.ts';
import { cleanTyped } from '#features/proposals/intake/clean-typed.ts';
import { mendLetters } from '#features/proposals/intake/mend-letters.ts';
import { readHtml } from '#features/proposals/intake/read-html.ts';
import { readSubmissions } from '#features/proposals/intake/read-submissions.ts';
import { disarm } from '#features/proposals/intake/write-message.ts';
import { escapeMarkdown, showHidden, writeCode } from '#features/review/escape-markdown.ts';
import { findLinks } from '#features/review/list-links.ts';
import { schemas } from '#model/collections.ts';
import { findField } from '#records/find-field.ts';
import { readRecord } from '#records/read-record.ts';
import { measureGrowth, mostGrowth } from '#testing/measure-growth.ts';
import { foldLooks } from '#validation/fold-looks.ts';
import { findPersonalData } from '#validation/personal-data.ts';

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
  ['foldLooks', foldLooks],
  ['findPersonalData', findPersonalData],
  ['mendLetters', mendLetters],
  ['cleanTyped', cleanTyped],
  ['readHtml', readHtml],
  ['readWeek', (text) => parseWeek(text, 'fr')],
  ['findField', (text) => findField(text, Number.POSITIVE_INFINITY)],
];

describe('the time that reading takes grows with the length', () => {
  it.each(records)('of a record with many %s', async (_, write) => {
    const growth = await measureGrowth((times) =>
      readRecord(write(times), 'associations/a.yaml', schemas.associations),
    );
    expect(growth).toBeLessThan(mostGrowth);
  });

  it.each(html)('of a mail in HTML with many %s', async (piece) => {
    const growth = await measureGrowth((times) => {
      const text = mail('text/html', fill('', piece, '')(times * 8));
      return readSubmissions('x.eml', Buffer.from(text)).catch(() => {});
    });
    expect(growth).toBeLessThan(mostGrowth);
  });

  it.each(texts)('of a message with many %j', async (piece) => {
    const growth = await measureGrowth((times) => {
      const text = answers(fill('', piece, 'x')(times));
      return readSubmissions('x.txt', Buffer.from(text)).catch(() => {});
    });
    expect(growth).toBeLessThan(mostGrowth);
  });

  it.each(readers)('of whatever is given to %s', async (_, read) => {
    for (const piece of texts) {
      const growth = await measureGrowth((times) => read(fill('a', piece, 'b')(times)));
      expect(growth, JSON.stringify(piece)).toBeLessThan(mostGrowth);
    }
  });
});
