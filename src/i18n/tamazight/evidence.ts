import file from './evidence.json' with { type: 'json' };

/**
 * How sure a word is. `attested`: a source has it so. `composed`: attested words only, put together by named
 * rules. `doubtful`: not shown, its reader is asked. `reviewed`: somebody whose language it is said so.
 */
export type Confidence = 'attested' | 'composed' | 'doubtful' | 'reviewed';

/** A word or a sentence in Tamazight, where the site shows it, and why we believe that it is said so. */
export interface WordEvidence {
  /** Keys of `src/i18n/zgh.json`. */
  messages?: readonly string[];
  /** Keys of `src/model/labels/zgh.json`. */
  labels?: readonly string[];
  /** A record that is named so, as `services/shelter`. */
  record?: string;
  /** What it means, of a word that the site shows nowhere yet: to compose with. */
  fr?: string;
  en?: string;
  /** Missing where we found nothing. */
  zgh?: string;
  confidence: Confidence;
  /** The rules by which it was composed. */
  rules?: readonly string[];
  /** Where it was found; the document says what the names stand for. */
  sources: readonly string[];
  /** What its reader is asked. */
  open?: string;
  note?: string;
}

export const evidence = file.entries as readonly WordEvidence[];
export const rules: Readonly<Record<string, string>> = file.rules;

/** The word of an entry, unless it is too doubtful to be shown. */
export function shownWord({ confidence, zgh }: WordEvidence): string | undefined {
  return confidence === 'doubtful' ? undefined : zgh;
}
