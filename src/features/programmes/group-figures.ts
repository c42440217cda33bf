import { foldTyped } from '#base/fold.ts';
import type { Text } from '#model/fields/text.ts';
import { locales } from '#model/locales.ts';
import { findSource, nameSource, type OwnedFigure, type ResultFigure } from './gather-figures.ts';

/** Figures that may stand in one chart: they count the same kind of people, or have the same unit. */
export interface FigureGroup {
  figures: OwnedFigure[];
  counts?: ResultFigure['counts'];
  /** Nothing where they may not be added up. */
  sum?: FigureSum | undefined;
}

export interface FigureSum {
  value: number;
  atLeast: boolean;
  /** How many documents the figures come from: several may count the same people twice. */
  sources: number;
}

/** The groups of at least two figures, in the order in which their first figures come. */
export function groupFigures(figures: readonly OwnedFigure[]): FigureGroup[] {
  const groups: OwnedFigure[][] = [];
  for (const figure of figures) {
    const known = groups.find(([first]) => first && isOneKind(first.result, figure.result));
    if (known) known.push(figure);
    else groups.push([figure]);
  }
  return groups
    .filter(({ length }) => length > 1)
    .map((each) => ({ figures: each, counts: each[0]?.result.counts, sum: sumFigures(each) }));
}

/**
 * Figures add up only where all have the same unit, and each is of another project: two of one project tell the same
 * thing at two times, and what a programme says of itself may hold what its projects say.
 */
export function sumFigures(figures: readonly OwnedFigure[]): FigureSum | undefined {
  const [first] = figures;
  const owners = new Set(figures.map(({ owner }) => owner.id));
  if (!first || owners.size < 2 || owners.size < figures.length) return;
  if (figures.some(({ collection }) => collection !== 'projects')) return;
  if (figures.some(({ result }) => !hasSameUnit(result.unit, first.result.unit))) return;
  const named = figures.map((figure) => {
    const source = findSource(figure);
    return source ? nameSource(source) : figure.result.source;
  });
  return {
    // Of 0.1 and 0.2 nobody wants to read seventeen digits.
    value: Number(figures.reduce((sum, { result }) => sum + result.value, 0).toFixed(6)),
    atLeast: figures.some(({ result }) => result.atLeast),
    sources: new Set(named).size,
  };
}

/** Whether two units are the same in every language that both are written in. */
export function hasSameUnit(a: Text, b: Text): boolean {
  const both = locales.filter((locale) => a[locale] && b[locale]);
  return (
    both.length > 0 &&
    both.every((locale) => foldTyped(a[locale] ?? '') === foldTyped(b[locale] ?? ''))
  );
}

function isOneKind(a: ResultFigure, b: ResultFigure): boolean {
  return a.counts || b.counts ? a.counts === b.counts : hasSameUnit(a.unit, b.unit);
}
