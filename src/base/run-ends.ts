/**
 * Patterns that look at the end of a run of blanks. Each begins where the run does (that is what the
 * look behind is for): begun at every blank of it, the time would grow with the square of its length.
 */
export const lineEndBlanks = /(?<![ \t])[ \t]+$/gm;
/** A line break with all blanks and breaks around it. */
export const lineBreak = /(?<!\s)\s*[\r\n]\s*/g;
