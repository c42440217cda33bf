import { measureAmong } from '#directory/coverage.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { findWhoHelps } from '#directory/who-helps.ts';
import { gapIndicators, readIndicator } from './gap-indicators.ts';
import { measureCountryRate, measureRates } from './measure-rates.ts';
import type { GapFacts, Knowledge } from './phone/rule/gap-rule.ts';

/** The focus areas of the directory for which the census has an indicator, in the order of the vocabulary. */
export const listGapFocus = perDirectory((directory: Directory): string[] =>
  directory.list['focus-areas']
    .toSorted((a, b) => a.order - b.order)
    .map(({ id }) => id)
    .filter((id) => gapIndicators[id]),
);

/** Every province with every focus area that has an indicator; where the census is silent there is no cell. */
export const gatherGaps = perDirectory((directory: Directory): GapFacts[] =>
  listGapFocus(directory).flatMap((focus) => {
    const who = findWhoHelps(directory, { topic: 'focus-areas', id: focus });
    return directory.list.provinces.flatMap(({ id, census }) => {
      const found = readIndicator(focus, census);
      if (!found) return [];
      const { based, serves, possible } = who.in('provinces', id);
      const { listed, verified } = measureAmong([...based, ...serves], directory.today);
      const cell: GapFacts = {
        province: id,
        focus,
        population: census.population,
        ...found,
        listed,
        verified,
        possible: possible.length,
      };
      return [cell];
    });
  }),
);

/**
 * How well the directory knows each province: whether “nobody is listed” may mean that nobody is there. Little is
 * known where it lists, for the people who live there, less than half of what it lists in the whole country.
 */
export const gradeKnowledge = perDirectory(
  (directory: Directory): ReadonlyMap<string, Knowledge> => {
    const country = measureCountryRate(directory);
    return new Map(
      measureRates(directory).map(({ province, coverage, rate }) => [
        province.id,
        coverage.listed === 0 ? 'nothing' : rate < country / 2 ? 'little' : 'some',
      ]),
    );
  },
);
