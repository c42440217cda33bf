import { classifyCounts, classOf, type StarClass } from '#features/map/view/star-classes.ts';

/** The classes of some counts, and in which of them a count falls: the colours of the star map. */
export interface StarScale {
  classes: StarClass[];
  classOf: (count: number) => number;
}

export function createStarScale(counts: Iterable<number>): StarScale {
  const classes = classifyCounts(counts);
  return { classes, classOf: (count) => classOf(count, classes) };
}
