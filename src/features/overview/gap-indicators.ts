import type { Province } from '#model/territories.ts';

type Census = Province['census'];

/** The year of the census, and who published it. */
export const censusYear = 2024;

/** The figures that say who is in need. */
export type NeedFigure =
  | 'runningWater'
  | 'publicSewer'
  | 'schooling6to11'
  | 'illiteracy'
  | 'illiteracyWomen'
  | 'disability'
  | 'unemployment'
  | 'activity'
  | 'age60plus';

/** Which figure of the census stands for what an association of a focus area could do. */
export interface GapIndicator {
  figure: NeedFigure;
  /** Whether those are in need whom the figure counts, or those whom it does not. */
  counts: 'those-in-need' | 'the-others';
  /** About how many people the figure is a share of. */
  among: (census: Census) => number;
}

const everyone = ({ population }: Census) => population;
/** The census of the file knows those under 15 alone; who is older stands for those of 10 and more, or of working age. */
const adults = ({ population, under15 = 0 }: Census) => population * (1 - under15 / 100);
const women = (census: Census) => adults(census) / 2;
const workers = (census: Census) => adults(census) * ((census.activity ?? 0) / 100);
/** Six years of fifteen. */
const pupils = ({ population, under15 = 0 }: Census) => population * (under15 / 100) * (6 / 15);

/**
 * By focus area. The others have none: the census says nothing of health, violence or migration, and no other figure
 * may stand for them.
 */
export const gapIndicators: Readonly<Record<string, GapIndicator>> = {
  'rural-water-agriculture': { figure: 'runningWater', counts: 'the-others', among: everyone },
  'housing-neighbourhood': { figure: 'publicSewer', counts: 'the-others', among: everyone },
  'school-education': { figure: 'schooling6to11', counts: 'the-others', among: pupils },
  'literacy-adult-learning': { figure: 'illiteracy', counts: 'those-in-need', among: adults },
  'women-equality': { figure: 'illiteracyWomen', counts: 'those-in-need', among: women },
  'disability-inclusion': { figure: 'disability', counts: 'those-in-need', among: everyone },
  'training-employment': { figure: 'unemployment', counts: 'those-in-need', among: workers },
  'income-cooperatives': { figure: 'activity', counts: 'the-others', among: adults },
  'family-older-people': { figure: 'age60plus', counts: 'those-in-need', among: everyone },
};

/** Of 100 whom the indicator counts, those in need, and about how many people they are; nothing without its figure. */
export function readIndicator(
  focus: string,
  census: Census,
): { share: number; people: number } | undefined {
  const indicator = gapIndicators[focus];
  const figure = indicator && census[indicator.figure];
  if (indicator === undefined || figure === undefined) return;
  // What the census gives with one decimal has none more after a subtraction.
  const share = indicator.counts === 'the-others' ? Math.round((100 - figure) * 10) / 10 : figure;
  return { share, people: Math.round((indicator.among(census) * share) / 100) };
}
