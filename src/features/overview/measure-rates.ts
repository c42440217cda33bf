import { type Coverage, measureCoverage } from '#directory/coverage.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import type { Province } from '#model/territories.ts';
import { ratePer100000 } from './phone/rule/gap-rule.ts';

/** What the directory lists in a province, against the people who live there. */
export interface ProvinceRate {
  province: Province;
  coverage: Coverage;
  /** Associations listed there, of any kind, per 100,000 inhabitants. */
  rate: number;
}

/** Every province with its rate, in the order of the census. */
export const measureRates = perDirectory((directory: Directory): ProvinceRate[] =>
  directory.list.provinces
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map((province) => {
      const coverage = measureCoverage(directory, 'provinces', province.id);
      const rate = ratePer100000(coverage.listed, province.census.population);
      return { province, coverage, rate };
    }),
);

/** The same for all provinces together; who counts in several of them counts in each. */
export const measureCountryRate = perDirectory((directory: Directory): number => {
  const rates = measureRates(directory);
  const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
  return ratePer100000(
    sum(rates.map(({ coverage }) => coverage.listed)),
    sum(rates.map(({ province }) => province.census.population)),
  );
});
