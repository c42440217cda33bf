import type { GapFacts, Knowledge, ScoredGap } from './rule/gap-rule.ts';

/** What briefs of the provinces of a region are made of, in one language: `/fr/overview/regions/<id>.json`. */
export interface RegionFacts {
  /** The day (ISO) on which all of it was so. */
  today: string;
  provinces: Record<string, ProvinceFacts>;
  /** By id: those whom a brief names. */
  associations: Record<string, BriefedAssociation>;
  calls: Record<string, BriefedCall>;
}

export interface ProvinceFacts {
  knowledge: Knowledge;
  /** Of any kind: how many are listed, how many confirmed, and the year in the middle of what is said of them. */
  listed: number;
  verified: number;
  year?: number | undefined;
  /** What the census says, as the language writes it. */
  figures: [name: string, value: string][];
  /** By focus area. */
  cells: Record<string, CellFacts>;
}

export interface CellFacts {
  gap: Pick<ScoredGap, 'score' | 'low' | 'high'>;
  facts: GapFacts;
  /** From 1, among the provinces with this focus area. */
  place: number;
  /** Ids of associations: those that count, and those in whose area the province lies; of many, the first. */
  here: string[];
  possible: string[];
  /** Those nearest that work on it, who could extend, with the kilometres between the centres of the provinces. */
  nearest: [association: string, province: string, kilometres: number][];
  /** Ids of calls that are not over, for this focus area and open to this province. */
  calls: string[];
}

export interface BriefedAssociation {
  name: string;
  /** Confirmed less than two years ago. */
  confirmed: boolean;
}

export interface BriefedCall {
  name: string;
  /** A day, month or year (ISO); nothing where no source says it. */
  closes?: string | undefined;
  /** The same in words, “until 5 December 2026”. */
  said?: string | undefined;
}
