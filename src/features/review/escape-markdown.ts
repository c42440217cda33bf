import { showCodes } from '#base/hidden-characters.ts';
import { lineBreak } from '#base/run-ends.ts';

/**
 * A text as Markdown that shows it letter by letter, whatever stands in it.
 *
 * Signs of mark-up become character references, which never structure a text:
 * https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 *
 * That does not help against what GitHub looks for after Markdown is HTML: names to notify,
 * numbers and addresses of issues (which then show that somebody spoke of them), pictures by name,
 * formulas. GitHub looks for them in one text after another, so that a sign in an element of its own
 * is none of them; and whoever copies the words gets the words, without a character more.
 */
export function escapeMarkdown(text: string): string {
  return showHidden(text)
    .replace(/ {2,}/g, ' ')
    .replace(signs, (found, start: string | undefined) => {
      if (start !== undefined) return refer(start) + found.slice(found.indexOf(start) + 1);
      // https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
      return '#@$'.includes(found) ? setApart(refer(found)) : refer(found);
    })
    .replace(/:(?=\/\/|(?:[\w+-]|&#\d+;)+:)/g, setApart)
    .replace(/(?<=\bwww)\./gi, setApart)
    .replace(/(?<=\bGH)-(?=\d)/gi, setApart);
}

/** Signs of mark-up anywhere; and at the start of a text, those that begin a list or a heading. */
const signs = /^ ?([-+=\d])(?:(?<=[-+=])|\d*(?=[.)]))|[\\`*_[\]<>&~|#@$]/g;

function setApart(sign: string): string {
  return `<span>${sign}</span>`;
}

function refer(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

/** A text in code, where GitHub reads nothing: addresses can be copied from it as they are. */
export function writeCode(text: string): string {
  const shown = showHidden(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  // Markdown takes one space away at each end, and wants something between the fences.
  const isTight = shown !== '' && !/^[` ]|[` ]$/.test(shown);
  return isTight ? fence + shown + fence : `${fence} ${shown || ' '} ${fence}`;
}

/**
 * Text without what would move a cursor, break a line or turn a sentence around: such characters
 * are shown by their codes. Joiners and direction marks stay, for Arabic keyboards write them.
 */
export function showHidden(text: string): string {
  return showCodes(text.replace(lineBreak, ' ¶ '));
}
