import type { IssueLocale } from '#i18n/describe-issue.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { escapeMarkdown, writeCode } from './escape-markdown.ts';
import {
  code,
  type Line,
  type Phrase,
  type Piece,
  type Review,
  type ReviewSection,
  strong,
} from './piece.ts';
import { say } from './review-context.ts';

/** GitHub takes 65,536 characters in a comment. */
const mostCharacters = 60_000;

/** Says how to read a review that is too long for a comment. */
const manual = 'docs/maintaining.md';

/**
 * A review as a comment on a pull request. Tags are those that GitHub keeps, and only ours: whatever
 * a record says is text.
 */
export function writeMarkdown(review: Review, locale: IssueLocale): string {
  const { dir } = localeEntry(locale);
  const all = writeBlocks(review, dir);
  const isTooLong = all.reduce((sum, block) => sum + block.length, 0) > mostCharacters;
  const blocks = isTooLong ? writeBlocks(putProseLast(review), dir) : all;
  const kept = cutBlocks(blocks);
  if (kept.length < blocks.length)
    kept.push(`\n${writePhrase(say({ locale }, 'cut', { file: [code(manual)] }), dir)}\n`);
  const body = kept.join('');
  return dir === 'rtl' ? `<div dir="rtl">\n\n${body}\n</div>\n` : body;
}

/** A page of filling must not push the new links out of a comment. */
function putProseLast({ sections, ...rest }: Review): Review {
  const [prose, others] = [true, false].map((isProse) =>
    sections.filter((section) => (section.isProse ?? false) === isProse),
  ) as [ReviewSection[], ReviewSection[]];
  return { ...rest, sections: [...others, ...prose] };
}

function writeBlocks({ warnings, summary, sections }: Review, dir: Direction): string[] {
  return [
    ...warnings.flatMap((line) => [
      `⚠️ ${writePhrase(line.phrase, dir)}\n\n`,
      ...writeLines(line.lines ?? [], '', dir),
      ...(line.lines ? ['\n'] : []),
    ]),
    `${writePhrase([strong(summary)], dir)}\n`,
    ...sections.flatMap(({ heading, file, lines }) => [
      `\n### ${writePhrase(heading, dir)}\n\n`,
      ...(file ? [`${writePhrase([code(file)], dir)}\n\n`] : []),
      ...writeLines(lines, '', dir),
    ]),
  ];
}

function cutBlocks(blocks: readonly string[]): string[] {
  let left = mostCharacters;
  const end = blocks.findIndex((block) => {
    left -= block.length;
    return left < 0;
  });
  return blocks.slice(0, end < 0 ? blocks.length : end);
}

function writeLines(lines: readonly Line[], indent: string, dir: Direction): string[] {
  return lines.flatMap(({ phrase, lines: inner = [] }) => [
    `${indent}- ${writePhrase(phrase, dir)}\n`,
    ...writeLines(inner, `${indent}  `, dir),
  ]);
}

type Direction = 'ltr' | 'rtl';

function writePhrase(phrase: Phrase, dir: Direction): string {
  return phrase.map((piece) => writePiece(piece, dir)).join('');
}

function writePiece(piece: Piece, dir: Direction): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  if (piece.kind === 'strong') return `<strong>${writePhrase(piece.phrase, dir)}</strong>`;
  if (piece.kind === 'code') return turn(writeCode(piece.text), 'ltr', dir);
  const shown = piece.parts
    .map(({ text, change }) => {
      const escaped = escapeMarkdown(text);
      const tag = change === 'added' ? 'ins' : 'del';
      return change ? `<${tag}>${escaped}</${tag}>` : escaped;
    })
    .join('');
  return piece.lang ? turn(shown, directionOf(piece.lang), dir) : shown;
}

function directionOf(lang: Locale): Direction {
  return localeEntry(lang).dir;
}

function turn(shown: string, own: Direction, outer: Direction): string {
  return own === outer ? shown : `<span dir="${own}">${shown}</span>`;
}
