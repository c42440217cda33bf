import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { hidesPlaces, type MayHide } from '#features/help/hidden-places.ts';
import { listPublicRecords } from '#features/help/public-record.ts';
import type { Records } from '#model/collections.ts';
import { type FileInHistory, findFirstDays } from '#records/read-history.ts';
import { findSubjects, type Subjects } from './find-subjects.ts';
import { type Followed, type FollowedCollection, followedCollections } from './followed.ts';

/** A record with the day on which it came to the site. */
export interface Arrival extends Subjects {
  collection: FollowedCollection;
  /** As everybody may copy it: a feed cannot be called back. */
  record: Records[FollowedCollection];
  /** ISO day. */
  day: string;
  /** Whether nobody may learn where it is, so that no prose of it is told either. */
  isHidden: boolean;
}

/** A reader of feeds asks again before so many are new. */
const mostEntries = 40;

/** What git knows of the content’s past, newest first, and in which folder it was asked. */
interface ContentHistory {
  files: readonly FileInHistory[] | undefined;
}

/**
 * Every record that is followed, newest first. Its day is the one on which its file came; where nobody knows
 * the past, the one that it gives itself, and a record that gives none is told to nobody as new.
 */
export const gatherArrivals = perDirectory(
  (directory: Directory, { files }: ContentHistory): readonly Arrival[] => {
    const days = findFirstDays(files);
    return followedCollections
      .flatMap((collection) =>
        (listPublicRecords(directory, collection) as Arrival['record'][]).flatMap((record) => {
          const { posted } = record as { posted?: string };
          const day = days.get(`${collection}/${record.id}.yaml`) ?? posted;
          if (!day || day > directory.today || hasClosed(record)) return [];
          const isHidden = hidesPlaces(record as MayHide, directory);
          const subjects = findSubjects(collection, record, directory);
          return [{ collection, record, day, isHidden, ...subjects }];
        }),
      )
      .sort(compareArrivals);
  },
  () => '',
);

function hasClosed(record: object): boolean {
  return 'status' in record && record.status === 'closed';
}

/** The order does not depend on that of files, so that two builds write the same. */
function compareArrivals(a: Arrival, b: Arrival): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return `${a.collection}/${a.record.id}` < `${b.collection}/${b.record.id}` ? -1 : 1;
}

/** What is new in a choice, the newest first and no more than a feed takes. */
export function selectArrivals(
  arrivals: readonly Arrival[],
  choice: Followed,
  most = mostEntries,
): Arrival[] {
  return arrivals.filter((arrival) => concerns(arrival, choice)).slice(0, most);
}

/** Whether somebody who follows a choice hears of a record. */
export function concerns(
  record: Pick<Arrival, 'collection' | keyof Subjects>,
  choice: Followed,
): boolean {
  return choice.list === 'all'
    ? true
    : choice.list === 'kinds'
      ? record.collection === choice.id
      : record[choice.list].includes(choice.id);
}
