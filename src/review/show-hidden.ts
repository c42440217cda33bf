/**
 * Text without what would move a cursor, break a line or turn a sentence around: such characters
 * are shown by their codes. Joiners and direction marks stay, for Arabic keyboards write them.
 */
export function showHidden(text: string): string {
  return text
    .replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ¶ ' : space))
    .replace(/(?![\u00AD\u200C-\u200F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (hidden) => {
      return `[U+${hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;
    });
}
