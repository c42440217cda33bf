import { measureCoverage } from '#directory/coverage.ts';
import type { Directory } from '#directory/directory.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { sayUntil } from '#i18n/say-until.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import { censusFigures, nameFigure, sayFigure } from './census-figures.ts';
import { gradeKnowledge } from './gather-gaps.ts';
import { gatherCells, isConfirmed } from './gather-region.ts';
import type { CellFacts, RegionFacts } from './phone/region-facts.ts';

/** A brief is one page: of many, so many are named, and a link leads to all. */
const mostNamed = 8;

/** What phones make briefs of: a region in one language, each association and call named once. */
export function writeRegion(directory: Directory, region: string, locale: Locale): RegionFacts {
  const { today } = directory;
  const facts: RegionFacts = { today, provinces: {}, associations: {}, calls: {} };
  const nameOf = (name: Text, id: string) => resolveText(name, locale)?.text ?? id;
  for (const { id, region: of, census } of directory.list.provinces) {
    if (of !== region) continue;
    const cells = gatherCells(directory, id).map((cell) => ({
      ...cell,
      here: cell.here.slice(0, mostNamed),
      possible: cell.possible.slice(0, mostNamed),
    }));
    for (const { here, possible, nearest, calls } of cells) {
      const named = [...here, ...possible, ...nearest.map(({ association }) => association)];
      for (const each of named)
        facts.associations[each.id] = {
          name: nameOf(each.name, each.id),
          confirmed: isConfirmed(each, today),
        };
      for (const { id: call, name, closes } of calls)
        facts.calls[call] = {
          name: nameOf(name, call),
          ...(closes && { closes, said: sayUntil(closes, locale).text }),
        };
    }
    const { listed, verified, year } = measureCoverage(directory, 'provinces', id);
    facts.provinces[id] = {
      knowledge: gradeKnowledge(directory).get(id) ?? 'nothing',
      listed,
      verified,
      year,
      figures: censusFigures.map((figure) => [
        nameFigure(figure, locale).text,
        sayFigure(figure, census, locale),
      ]),
      cells: Object.fromEntries(
        cells.map(({ gap, place, here, possible, nearest, calls }) => {
          const { facts: cell, score, low, high } = gap;
          const written: CellFacts = {
            gap: { score, low, high },
            facts: cell,
            place,
            here: here.map((each) => each.id),
            possible: possible.map((each) => each.id),
            nearest: nearest.map(({ association, province, kilometres }) => [
              association.id,
              province.id,
              kilometres,
            ]),
            calls: calls.map((call) => call.id),
          };
          return [cell.focus, written];
        }),
      ),
    };
  }
  return facts;
}
