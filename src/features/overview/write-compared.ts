import { measureCoverage } from '#directory/coverage.ts';
import type { Directory } from '#directory/directory.ts';
import type { Locale } from '#model/locales.ts';
import { censusFigures, nameFigure, sayFigure } from './census-figures.ts';
import { gatherGaps } from './gather-gaps.ts';
import type { ComparedProvinces } from './phone/compared-province.ts';

/** What phones put side by side: no more of a province than the table has, in one file for all. */
export function writeCompared(directory: Directory, locale: Locale): ComparedProvinces {
  const cells = Map.groupBy(gatherGaps(directory), ({ province }) => province);
  return Object.fromEntries(
    directory.list.provinces.map(({ id, census }) => {
      const { listed, verified } = measureCoverage(directory, 'provinces', id);
      const figures = censusFigures.map(
        (figure) => [nameFigure(figure, locale).text, sayFigure(figure, census, locale)] as const,
      );
      const own = (cells.get(id) ?? []).map(({ focus, share, listed }) => [focus, [share, listed]]);
      return [id, { listed, verified, figures, cells: Object.fromEntries(own) }];
    }),
  );
}
