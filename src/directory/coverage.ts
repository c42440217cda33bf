import type { Association } from '#model/associations.ts';
import type { Directory } from './directory.ts';
import { hasContact } from './reader-gaps.ts';
import { findNewestYear } from './said-dates.ts';
import { trustOn } from './trust.ts';
import { findWhoHelps } from './who-helps.ts';

/** How well the directory knows a territory: nothing of this says how many associations there are. */
export interface Coverage {
  /** Associations that are based there or come there, as everywhere else on the site. */
  listed: number;
  /** Of them, those with a telephone, a mail address, a site or a page on a network. */
  reachable: number;
  /** Of them, those that somebody confirmed less than two years ago. */
  verified: number;
  /** The year in the middle of those in which what is known was said; nothing where no source is dated. */
  year?: number | undefined;
}

/** What the directory knows of a province or a region. */
export function measureCoverage(
  directory: Directory,
  collection: 'provinces' | 'regions',
  id: string,
): Coverage {
  const { based, serves } = findWhoHelps(directory).in(collection, id);
  return measureAmong([...based, ...serves], directory.today);
}

/** The same for all that is listed, in the country and abroad. */
export function measureAll({ list, today }: Directory): Coverage {
  return measureAmong(
    list.associations.filter(({ status }) => status !== 'closed'),
    today,
  );
}

/** The same for any associations. @param today ISO day */
export function measureAmong(associations: readonly Association[], today: string): Coverage {
  const isFresh = ({ verification }: Association) =>
    ['fresh', 'ageing'].includes(trustOn(verification, today));
  return {
    listed: associations.length,
    reachable: associations.filter(hasContact).length,
    verified: associations.filter(isFresh).length,
    year: findMiddle(associations.flatMap((each) => findNewestYear(each) ?? [])),
  };
}

function findMiddle(years: number[]): number | undefined {
  return years.toSorted((a, b) => a - b)[Math.floor((years.length - 1) / 2)];
}
