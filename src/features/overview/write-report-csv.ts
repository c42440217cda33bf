import { csvStart, writeCsvLine } from '#base/write-csv.ts';
import type { Directory } from '#directory/directory.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import { censusYear, gapIndicators } from './gap-indicators.ts';
import { gradeKnowledge } from './gather-gaps.ts';
import { gatherCells } from './gather-region.ts';
import { isSmallNumber, ratePer100000 } from './phone/rule/gap-rule.ts';

const columns = [
  'province',
  'province_name',
  'focus_area',
  'focus_area_name',
  'indicator',
  'indicator_year',
  'indicator_source',
  'share_percent',
  'people_estimate',
  'population',
  'listed',
  'verified',
  'possible',
  'listed_per_100000',
  'directory_knows',
  'small_number',
  'score',
  'score_low',
  'score_high',
  'place_among_provinces',
  'open_calls',
  'nearest_association',
  'nearest_km',
] as const;

/** The report of a region as a table: a line for each province and focus area, the largest gap of a province first. */
export function writeReportCsv(directory: Directory, region: string, locale: Locale): string {
  const { byId, list } = directory;
  const lines = list.provinces
    .filter((province) => province.region === region)
    .flatMap(({ id, name }) =>
      gatherCells(directory, id).map(({ gap, place, nearest: [nearest], calls }) => {
        const { facts, score, low, high } = gap;
        const written: Record<(typeof columns)[number], string | number | boolean | undefined> = {
          province: id,
          province_name: resolveText(name, locale)?.text,
          focus_area: facts.focus,
          focus_area_name: resolveText(byId['focus-areas'].get(facts.focus)?.name, locale)?.text,
          indicator: gapIndicators[facts.focus]?.figure,
          indicator_year: censusYear,
          indicator_source: 'HCP RGPH 2024',
          share_percent: facts.share,
          people_estimate: facts.people,
          population: facts.population,
          listed: facts.listed,
          verified: facts.verified,
          possible: facts.possible,
          listed_per_100000: round(ratePer100000(facts.listed, facts.population)),
          directory_knows: gradeKnowledge(directory).get(id),
          small_number: isSmallNumber(facts),
          score: round(score),
          score_low: round(low),
          score_high: round(high),
          place_among_provinces: place,
          open_calls: calls.length,
          nearest_association: nearest?.association.id,
          nearest_km: nearest?.kilometres,
        };
        return writeCsvLine(columns.map((column) => written[column]));
      }),
    );
  return csvStart + writeCsvLine(columns) + lines.join('');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
