import type { Topic } from '#model/collections.ts';

/** Who does what where; below it, the same for audiences and services, and what is made of it. */
export const overviewPath = 'overview';

/** Where nobody is listed: provinces by need against presence. */
export const gapsPath = `${overviewPath}/gaps`;

/** One page to print, of the province and the focus area that the address names. */
export const briefPath = `${overviewPath}/brief`;

/** Two to four associations or provinces side by side; the address names them. */
export const comparePath = `${overviewPath}/compare`;

/** What phones load to order the gaps by other weights, in the folder of a locale. */
export const gapsFile = 'gaps.json';

/** What phones load to put provinces side by side, beside it. */
export const comparedFile = 'provinces.json';

/** The table of a vocabulary by region. */
export function matrixPathOf(topic: Topic): string {
  return topic === 'focus-areas' ? overviewPath : `${overviewPath}/${topic}`;
}

/** The report of a region; beside it, under the same name, lie its table (CSV) and what briefs are made of (JSON). */
export function reportPathOf(region: string): string {
  return `${overviewPath}/regions/${region}`;
}
