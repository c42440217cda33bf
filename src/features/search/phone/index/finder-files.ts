import type { Filter, PlaceFilterName } from '#features/search/phone/query/filters.ts';

/**
 * The files of the finder, below `/<locale>/finder/<build>/`. The build's name is a hash of all of
 * them, so that each can be kept by browsers for good. Those that are no JSON end in `.txt` although
 * nobody can read them: hosts compress texts, and leave other files as they are.
 */
export const startFile = 'start.json';
export const countsFile = 'counts.json';
export const verifiedOrderFile = 'verified-order.txt';
/** Words that signal danger: the signs of a record of the vocabulary in each line. */
export const dangerFile = 'danger.txt';
/** What people say who need something: the words of a record of the vocabulary in each line. */
export const needsFile = 'needs.txt';
/** Numbers and addresses by which associations are reached, in order; the first file says where each begins. */
export const reachStartFile = 'reach/start.json';
export const reachFile = (index: number) => `reach/${index}.json`;
/** Words, and sounds of words, in order; `start.json` says at which word each shard begins. */
export const shardFile = (kind: ShardKind, index: number) => `${kind}/${index}.txt`;
/** The associations of a word that many have. */
export const setFile = (index: number) => `sets/${index}.txt`;
/** The associations that have a value of a filter. */
export const valueFile = (filter: Filter, value: string) =>
  `values/${filter}/${encodeURIComponent(value)}.txt`;
/** `province/chichaoua` of such a file; undefined for any other. */
export function nameValue(file: string): string | undefined {
  const [, value] = /^values\/(.*)\.txt$/.exec(file) ?? [];
  return value && decodeURIComponent(value);
}
/**
 * Who helps in a place, by what it helps with: a service that is given in one province only is not
 * found in another. `province`, `region` or `covers`, and in it all needs such as `service/shelter`.
 */
export const placeNeedsFile = (filter: PlaceFilterName, place: string) =>
  `helps/in/${filter}/${encodeURIComponent(place)}.txt`;
/** The same by what is needed, for counting: who helps with it, by place such as `province/taza`. */
export const needPlacesFile = (need: string) =>
  `helps/with/${need.split('/').map(encodeURIComponent).join('/')}.txt`;
/** The first ten cards of a value's associations. */
export const firstCardsFile = (filter: Filter, value: string) =>
  `first/${filter}/${encodeURIComponent(value)}.json`;
export const cardsFile = (block: number) => `cards/${block}.json`;
/** All values of a filter with who has them, for counting. */
export const groupFile = (filter: Filter) => `groups/${filter}.txt`;
/** Where the provinces are, and who is where in one. */
export const centresFile = 'places/centres.json';
export const placesFile = (province: string) => `places/${encodeURIComponent(province)}.json`;
/** Whose places are open when, by region. */
export const hoursFile = (region: string) => `hours/${encodeURIComponent(region)}.json`;

export type ShardKind = 'words' | 'sounds';

/** Cards in one file: fewer, and there are too many files; more, and a result costs too much. */
export const blockLength = 8;
/** Cards beside each value of a filter: a page of results. */
export const firstCardsLength = 10;

/** `start.json`: all that must be known before the first word can be looked up. */
export interface FinderStart {
  /** How many associations there are. */
  size: number;
  /** The word at which each shard begins, cut to the letters that tell it from the one before. */
  words: string[];
  sounds: string[];
}

/** `counts.json`: how many associations have each value of each filter. */
export type FinderCounts = Record<Filter, Record<string, number>>;
