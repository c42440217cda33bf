import { showCodes } from '#base/hidden-characters.ts';
import { lineBreak } from '#base/run-ends.ts';

/**
 * Text without what would move a cursor, break a line or turn a sentence around: such characters
 * are shown by their codes. Joiners and direction marks stay, for Arabic keyboards write them.
 */
export function showHidden(text: string): string {
  return showCodes(text.replace(lineBreak, ' ¶ '));
}
