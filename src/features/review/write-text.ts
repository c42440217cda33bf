import { showHidden } from './escape-markdown.ts';
import type { Line, Phrase, Piece, Review } from './piece.ts';

/** A review as one reads it in a terminal. What is gone stands in `[-…-]`, what is new in `{+…+}`. */
export function writeText({ warnings, summary, sections }: Review): string {
  return [
    ...writeLines(warnings, '! ', ''),
    writePhrase(summary),
    ...sections.flatMap(({ heading, file, lines }) => [
      '',
      writePhrase(heading),
      ...(file ? [`  ${showHidden(file)}`] : []),
      ...writeLines(lines, '- ', '  '),
    ]),
  ].join('\n');
}

/** Sentences, those below one further in. */
export function writeLines(lines: readonly Line[], mark: string, indent: string): string[] {
  return lines.flatMap(({ phrase, lines: inner = [] }) => [
    indent + mark + writePhrase(phrase),
    ...writeLines(inner, '- ', `${indent}  `),
  ]);
}

function writePhrase(phrase: Phrase): string {
  return phrase.map(writePiece).join('');
}

function writePiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'strong') return writePhrase(piece.phrase);
  if (piece.kind === 'code') return showHidden(piece.text);
  return piece.parts
    .map(({ text, change }) => {
      const shown = showHidden(text);
      return change === 'added' ? `{+${shown}+}` : change === 'removed' ? `[-${shown}-]` : shown;
    })
    .join('');
}
