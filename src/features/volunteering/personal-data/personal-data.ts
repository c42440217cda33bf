/** A trace of a person in a text that everybody may read. */
export interface PersonalData {
  what: 'email' | 'phone' | 'link' | 'account' | 'card' | 'street' | 'name';
  /** As it stands in the text, but for digits and letters that were written otherwise. */
  found: string;
}

/** How a trace looks. Every part of a pattern has a most, so that no text can make it try without end. */
export interface TracePattern {
  what: PersonalData['what'];
  pattern: RegExp;
}

/** Blanks, brackets, quotes and hyphens around a word that is written out. */
export const around = '[\\s()\\[\\]{}<>"“”«»_*-]{1,4}';
/** What stands between the name of a service and the name that somebody has there. */
export const says = "(?:[:=→➜>~|-]{1,2}|est|c[’']est|is|ist|es|hei(?:ß|ss)t|هو)";
