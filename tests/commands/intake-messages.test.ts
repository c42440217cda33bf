import { describe, expect, it } from 'vitest';
import {
  branchOf,
  keepHidden,
  shareIntake,
  toJson,
  toLines,
} from '../support/intake-repository.ts';

const intake = shareIntake();

/** Without what an old alphabet cannot write. */
function toLatin(answers: ReadonlyMap<string, string>): Map<string, string> {
  const isLatin = (text: string) => Buffer.from(text, 'latin1').toString('latin1') === text;
  return new Map([...answers].filter(([, value]) => isLatin(value)));
}

describe('a mail', () => {
  const changed = () =>
    intake().answer({ 'contacts.0.times.fr': 'Le matin, à partir de neuf heures.' });
  const head =
    'From: Zineb <zineb@example.org>\r\nTo: a@example.org\r\nSubject: x\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n';
  const quoted = (body: string) =>
    [...Buffer.from(body, 'utf8')]
      .map((byte) =>
        byte === 13 || byte === 10 || (byte > 31 && byte < 127 && byte !== 61)
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      )
      .join('')
      .replace(/[^\r\n]{60}(?=[^\r\n]{4})/g, (chunk) => {
        const cut = /=.?$/.exec(chunk)?.index ?? chunk.length;
        return `${chunk.slice(0, cut)}=\r\n${chunk.slice(cut)}`;
      });
  const few = () => toLines(keepHidden(intake().answer()).set('acronym', 'KH').set('x-end', '1'));
  const plain = 'Content-Type: text/plain; charset=utf-8\r\n\r\n';
  const picture = 'iVBO'.repeat(50_000).replace(/.{76}/g, '$&\r\n');
  const odd: [string, string, () => string | Buffer][] = [
    [
      'one without a day',
      'x.eml',
      () => head.replace(/Date: .*\r\n/, 'Date: ../../x\r\n') + plain + few(),
    ],
    [
      'one with a picture in its signature',
      'x.eml',
      () =>
        `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${plain}${few()}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${picture}\r\n--b--\r\n`,
    ],
    [
      'one in HTML alone',
      'x.eml',
      () =>
        `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<style>p{}</style><div dir="ltr">${few().trim().replaceAll('\r\n', '</div>\r\n<div>')}</div><br>Z &amp; A`,
    ],
    [
      'one in HTML alone, with odd tags',
      'x.eml',
      () =>
        `${head}Content-Type: text/html\r\n\r\n<html><head><title>form-name</title><body><!-- x --><P class=x>${few().trim().replaceAll('\r\n', '<BR/>\r\n').replace('=KH', '=<b>K</b>&#72;')}</p><script>a</scr</script>`,
    ],
    [
      'one whose plain text says nothing',
      'x.eml',
      () =>
        `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n${plain}\r\n--b\r\nContent-Type: text/html\r\n\r\n<div>${few().trim().replaceAll('\r\n', '</div><div>')}</div>\r\n--b--\r\n`,
    ],
    [
      'one with the message as a file',
      'x.eml',
      () =>
        `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${plain}Voir le fichier\r\n--b\r\nContent-Type: text/plain; name=x.txt\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\n${few()}\r\n--b--\r\n`,
    ],
    ['a page saved as text', 'x.txt', () => `<html><body>${few().replaceAll('\r\n', '<br>\r\n')}`],
    ['a message in UTF-16', 'x.txt', () => Buffer.from(`\uFEFF${few()}`, 'utf16le')],
    ['a message in marks', 'x.txt', () => few().replace(/^(.+?)\r$/gm, '\u2068$1\u2069\r')],
    ['one with capitals of a keyboard', 'x.txt', () => few().replace('x-lang=fr', 'X-lang=Fr')],
    ['a message with marks of direction', 'x.txt', () => few().replace(/^(?=.)/gm, '\u200F')],
    ['a message behind a name', 'x.txt', () => `[20/11/2026 10:00] Zineb: ${few()}`],
  ];
  const kinds: [string, () => string | Buffer][] = [
    [
      'in base64',
      () =>
        `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(toLines(changed())).toString('base64').replace(/.{76}/g, '$&\r\n')}`,
    ],
    [
      'in quoted-printable',
      () =>
        `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(toLines(changed()))}`,
    ],
    [
      'in another alphabet',
      () =>
        Buffer.from(
          `${head}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${toLines(toLatin(changed()))}`,
          'latin1',
        ),
    ],
    [
      'in UTF-8, under the name of another alphabet',
      () =>
        `${head}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${toLines(changed())}`,
    ],
    [
      'in HTML and UTF-8, under the name of another alphabet',
      () =>
        `${head}Content-Type: text/html; charset=windows-1256\r\n\r\n${toLines(changed()).replaceAll('\r\n', '<br>\r\n')}`,
    ],
    [
      'forwarded, with a greeting and a signature',
      () =>
        `${head}Content-Type: text/plain; charset=utf-8\r\n\r\nBonjour,\r\n\r\n---------- Forwarded message ---------\r\nFrom: Zineb\r\n\r\n${toLines(changed()).replace(/^/gm, '> ')}\r\n-- \r\nEnvoyé de mon téléphone\r\n`,
    ],
    [
      'as one part of two',
      () =>
        `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n${toLines(changed()).replaceAll('\r\n ', '\r\n  ')}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b--\r\n`,
    ],
  ];

  it.each(odd)('%s is read as well', async (_, name, write) => {
    const { code, output } = await intake().send(name, write());
    expect(code, output).toBe(0);
    expect(intake().readDiff(branchOf(output))).toEqual(['+acronym: KH']);
  });

  it.each(kinds)('%s is read', async (_, write) => {
    const { output } = await intake().send('mail.eml', write());
    const branch = branchOf(output);
    expect(
      intake()
        .readDiff(branch)
        .filter((line) => line.startsWith('+')),
    ).toEqual(
      expect.arrayContaining([expect.stringMatching(/fr: Le matin, à partir de neuf heures\./)]),
    );
    expect(output).toContain('zineb@example.org');
    expect(intake().readObjects()).not.toContain('zineb@example.org');
  });

  it('or a message that holds only what changed is enough', async () => {
    const few = keepHidden(intake().answer());
    few.set('acronym', 'KH').set('x-end', '1');
    const { output } = await intake().send(
      'chat.txt',
      `[20/11/2026 10:00] Zineb: Correction\n${toLines(few, '\n')}`,
    );
    const branch = branchOf(output);
    expect(intake().readDiff(branch)).toEqual(['+acronym: KH']);
  });
});

describe('what leaves nothing to take', () => {
  const links = Array.from({ length: 20 }, (_, index) => `https://s${index}.example`).join(' ');
  type Case = [what: string, file: string, write: () => string, reason: RegExp];
  const cases: Case[] = [
    [
      'too much',
      'x.json',
      () => toJson(intake().answer({ 'x-note': 'a'.repeat(70_000) })),
      /The file has \d+ kB/,
    ],
    [
      'an unknown field',
      'x.json',
      () => toJson(intake().answer({ 'contacts.9.hack': 'x' })),
      /no field contacts\.9\.hack/,
    ],
    [
      'a field that nobody is asked for',
      'x.json',
      () => toJson(intake().answer({ 'verification.level': 'checked' })),
      /no field verification\.level/,
    ],
    [
      'the field that programs fill in',
      'x.json',
      () => toJson(intake().answer({ 'x-subject': 'Buy' })),
      /a program sent this/,
    ],
    [
      'a script',
      'x.json',
      () => toJson(intake().answer({ 'x-note': '<script>alert(1)</script>' })),
      /x-note: .*\n?.*<script/,
    ],
    [
      'a text that turns around',
      'x.json',
      () => toJson(intake().answer({ 'summary.fr': 'Aide \u202Eelgitoh' })),
      /In one sentence \(French\)[\s\S]*U\+202E/,
    ],
    [
      'a word in two alphabets',
      'x.json',
      () => toJson(intake().answer({ 'name.fr': 'Аssociation Khotwa' })),
      /mixes letters of two alphabets/,
    ],
    ...['КН', 'ΚΗ', '𝗞𝗛', 'ＫＨ'].map(
      (acronym): Case => [
        `a word that only looks Latin, ${acronym}`,
        'x.json',
        () => toJson(intake().answer({ acronym })),
        /only looks like Latin letters/,
      ],
    ),
    [
      'twenty links',
      'x.json',
      () => toJson(intake().answer({ 'x-note': links })),
      /\d+ links, where 15 are enough/,
    ],
    [
      'a record that is not there',
      'x.json',
      () => toJson(intake().answer({ 'x-record': 'nobody' })),
      /no record nobody on main/,
    ],
    [
      'a version that nobody has',
      'x.json',
      () => toJson(intake().answer({ 'x-version': '0123456789ab' })),
      /git fetch --unshallow/,
    ],
    ['what is no submission', 'x.json', () => '{"a":1}', /holds nothing that the form sent/],
    ['a message without its form', 'x.txt', () => 'Bonjour', /holds nothing that the form sent/],
    [
      'a telephone that is none',
      'x.json',
      () => toJson(intake().answer({ 'contacts.0.phones.0.number': '123456' })),
      /Contacts 1 › Telephones 1 › Number/,
    ],
    [
      'a name that is missing',
      'x.json',
      () => toJson(intake().answer({ 'name.fr': 'Tissir' }, true)),
      /In one sentence/,
    ],
  ];

  it.each([
    [
      'parts within parts',
      () => {
        const opened = Array.from(
          { length: 400 },
          (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
        );
        return `${opened.join('')}Content-Type: text/plain\r\n\r\nx`;
      },
    ],
    ['a head of megabytes', () => `X-A: ${'a'.repeat(3_000_000)}\r\n\r\nx`],
  ])('a mail with %s', async (_, write) => {
    const { code, output } = await intake().send('x.eml', write());
    expect(code).toBe(1);
    expect(output).toContain('Refused, nothing was written.');
    expect(output).toContain('The mail cannot be read');
  });

  it.each(cases)('%s', async (_, name, write, reason) => {
    const before = intake().listBranches();
    const { code, output } = await intake().send(name, write());
    expect(output).toMatch(reason);
    expect(output).toContain('Refused, nothing was written.');
    expect(code).toBe(1);
    expect(intake().listBranches()).toEqual(before);
  });
});
