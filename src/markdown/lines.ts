import type { Position } from './tree.ts';

/** Says where in the lines of a text something stands. Lines count from 0 where the library counts them. */
export class Lines {
  readonly #lines: readonly string[];
  /** The row of a table that was read last, and where its next cell may begin. */
  #row = { line: -1, from: 0 };

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  /** Where a line has some words, or its first letter. */
  find(line: number, words: string): Position {
    const text = this.#lines[line] ?? '';
    const column = words ? text.lastIndexOf(words) : -1;
    return { line: line + 1, column: (column < 0 ? Math.max(0, text.search(/\S/)) : column) + 1 };
  }

  /** The same for words in one of several lines; where they are in none, the first of these. */
  findIn([first, end]: readonly [number, number], words: string): Position {
    const found = this.#lines.slice(first, end).findIndex((text) => text.includes(words));
    return this.find(first + Math.max(0, found), words);
  }

  /**
   * Turns places in the text of a paragraph into places on the page: its lines lack what made them part
   * of a list or a quotation.
   *
   * @param first the line that the paragraph begins on
   */
  place(content: string, first: number): (at: number) => Position {
    const own = content.split('\n');
    const columns = own.map((text, index) => this.find(first + index, text.trimEnd()).column);
    let line = 0;
    let start = 0;
    return (at) => {
      // Places come in their order, but for the few that a link looks back for.
      if (at < start) [line, start] = [0, 0];
      while (line < own.length - 1 && at > start + (own[line] ?? '').length) {
        start += (own[line] ?? '').length + 1;
        line++;
      }
      return { line: first + line + 1, column: (columns[line] ?? 1) + at - start };
    };
  }

  /** The same for the next cell of a table, which has one line. */
  placeCell(content: string, line: number): (at: number) => Position {
    if (line !== this.#row.line) this.#row = { line, from: 0 };
    const found = this.#lines[line]?.indexOf(content, this.#row.from) ?? -1;
    // A cell with an escaped bar is not found: nor is any behind it looked for.
    this.#row.from = found < 0 ? Number.POSITIVE_INFINITY : found + content.length;
    return (at) => ({ line: line + 1, column: Math.max(0, found) + at + 1 });
  }
}
