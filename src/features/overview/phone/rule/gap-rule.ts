/** How much each part of the rule counts; whole numbers from 0 to 5, not all 0. */
export interface GapWeights {
  /** The share of people whom the census finds without it, or with it. */
  need: number;
  /** How many people that are. */
  people: number;
  /** How few associations are listed for it. */
  absence: number;
}

/** What is known of one focus area in one province. */
export interface GapFacts {
  province: string;
  focus: string;
  population: number;
  /** Of 100 whom the indicator counts, those in need. */
  share: number;
  /** About how many people that are. */
  people: number;
  /** Associations that count there for it. */
  listed: number;
  /** Of them, those that somebody confirmed less than two years ago. */
  verified: number;
  /** In whose area the province lies, who do not say that they do it there. They do not count. */
  possible: number;
}

/** What the directory knows of a province: nobody at all, few for the people who live there, or some. */
export type Knowledge = 'nothing' | 'little' | 'some';

/** A cell with its place in the order. All scores lie between 0 and 1. */
export interface ScoredGap {
  facts: GapFacts;
  score: number;
  /** If those who are possible were there, and one more whom the directory does not know. */
  low: number;
  /** If only those were there whom somebody confirmed. */
  high: number;
}

export const defaultWeights: GapWeights = { need: 2, people: 1, absence: 2 };
export const weightNames = ['need', 'people', 'absence'] as const satisfies (keyof GapWeights)[];
export const mostWeight = 5;

/** Below so many associations, one more or less moves a province far. */
const fewAssociations = 5;
/** Of so few inhabitants, one association is more than one per 100,000. */
const fewPeople = 100_000;

export function ratePer100000(count: number, population: number): number {
  return population > 0 ? (count / population) * 100_000 : 0;
}

/** 1 where nobody is there, a half where one is for 100,000 inhabitants, a quarter where three are. */
export function scoreAbsence(count: number, population: number): number {
  return 1 / (1 + ratePer100000(count, population));
}

/** Whether the numbers of a cell are so small that its place says little. */
export function isSmallNumber({ listed, population }: GapFacts): boolean {
  return population < fewPeople || (listed > 0 && listed < fewAssociations);
}

/**
 * Orders cells by need against presence, the largest gap first (decision 0048). Need is 0 in the province of the
 * lowest share and 1 in that of the highest, for each focus area by itself; people are compared with the province
 * where they are most. The score is the mean of the three parts, weighted. Where scores are equal the higher share
 * comes first, then the ids in the order of their letters.
 */
export function orderGaps(cells: readonly GapFacts[], weights: GapWeights): ScoredGap[] {
  const extremes = findExtremes(cells);
  const sum = weights.need + weights.people + weights.absence;
  const scored = cells.map((facts): ScoredGap => {
    const { least, most, crowd } = extremes.get(facts.focus) as Extremes;
    const need = most > least ? (facts.share - least) / (most - least) : 0;
    const people = crowd > 0 ? facts.people / crowd : 0;
    const known = weights.need * need + weights.people * people;
    const scoreWith = (count: number) =>
      (known + weights.absence * scoreAbsence(count, facts.population)) / sum;
    return {
      facts,
      score: scoreWith(facts.listed),
      low: scoreWith(facts.listed + facts.possible + 1),
      high: scoreWith(facts.verified),
    };
  });
  return scored.sort(
    (a, b) =>
      b.score - a.score ||
      b.facts.share - a.facts.share ||
      compareIds(a.facts.focus, b.facts.focus) ||
      compareIds(a.facts.province, b.facts.province),
  );
}

interface Extremes {
  least: number;
  most: number;
  crowd: number;
}

function findExtremes(cells: readonly GapFacts[]): Map<string, Extremes> {
  const extremes = new Map<string, Extremes>();
  for (const { focus, share, people } of cells) {
    const { least, most, crowd } = extremes.get(focus) ?? { least: share, most: share, crowd: 0 };
    extremes.set(focus, {
      least: Math.min(least, share),
      most: Math.max(most, share),
      crowd: Math.max(crowd, people),
    });
  }
  return extremes;
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
