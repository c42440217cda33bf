import type { Association } from '#model/associations.ts';
import type { Directory } from './directory.ts';
import { perDirectory } from './per-directory.ts';
import { findPresence, type NeedVocabulary, type Presence } from './presence.ts';
import { listAssociationsFor } from './topics.ts';

/** Who helps in one province or region. Counted are those who are based there and those who come. */
export interface Helpers {
  based: readonly Association[];
  serves: readonly Association[];
  /** In whose area it lies, who do not say that this is given there. Not counted. */
  possible: readonly Association[];
}

/** Who helps with a need, and where. */
export interface WhoHelps {
  in: (collection: 'provinces' | 'regions', id: string) => Helpers;
  /** How many are based in a province or come to it; provinces without anybody are left out. */
  counts: ReadonlyMap<string, number>;
  /** The same by region, each association once. */
  regionCounts: ReadonlyMap<string, number>;
  /** All who serve the whole country. They are told apart everywhere, and count in no province or region for it. */
  nationwide: readonly Association[];
  presenceOf: (association: Association) => Presence;
}

type Drafts = Map<string, { based: Association[]; serves: Association[]; possible: Association[] }>;

const nobody: Helpers = { based: [], serves: [], possible: [] };

/**
 * Who helps with a need, or with anything, by province and region. Found once for all pages and
 * languages: star maps, chips, tables, lists, the finder and the map all read it.
 */
export const findWhoHelps = perDirectory(
  (directory: Directory, need?: NeedVocabulary): WhoHelps => gather(directory, need),
  (need?: NeedVocabulary) => (need ? `${need.topic}/${need.id}` : ''),
);

/** Ids of the places in which somebody with such a presence is found. */
export interface FoundIn {
  /** Those that count. */
  province: string[];
  region: string[];
  /** Provinces, also those of which it is not said, and all for whoever serves the whole country. */
  covers: string[];
}

/** Where the finder finds an association: the same places as everywhere else. */
export function listFoundIn(presence: Presence, directory: Directory): FoundIn {
  const province = [...presence.based, ...presence.serves];
  return {
    province,
    region: [...new Set([...listRegions(province, directory), ...presence.regions])],
    covers: presence.nationwide
      ? directory.list.provinces.map(({ id }) => id)
      : [...province, ...presence.possible],
  };
}

/** Those who serve the whole country and are not among these already. */
export function listOtherNationwide({ nationwide }: WhoHelps, { based, serves }: Helpers) {
  const counted = new Set([...based, ...serves]);
  return nationwide.filter((association) => !counted.has(association));
}

function gather(directory: Directory, need: NeedVocabulary | undefined): WhoHelps {
  const associations = need
    ? listAssociationsFor(need.topic, need.id, directory)
    : directory.list.associations;
  const presences = new Map(
    associations.map((each) => [each, findPresence(each, directory, need)] as const),
  );
  const [provinces, regions]: [Drafts, Drafts] = [new Map(), new Map()];
  for (const [association, presence] of presences) {
    const { based, serves, possible } = presence;
    for (const id of based) draft(provinces, id).based.push(association);
    for (const id of serves) draft(provinces, id).serves.push(association);
    for (const id of possible) draft(provinces, id).possible.push(association);
    const basedIn = listRegions(based, directory);
    const servedIn = new Set([...listRegions(serves, directory), ...presence.regions]);
    for (const id of basedIn) draft(regions, id).based.push(association);
    for (const id of servedIn) if (!basedIn.has(id)) draft(regions, id).serves.push(association);
    for (const id of listRegions(possible, directory)) {
      if (!basedIn.has(id) && !servedIn.has(id)) draft(regions, id).possible.push(association);
    }
  }
  return {
    in: (collection, id) => (collection === 'provinces' ? provinces : regions).get(id) ?? nobody,
    counts: count(provinces),
    regionCounts: count(regions),
    nationwide: associations.filter((each) => presences.get(each)?.nationwide),
    presenceOf: (association) =>
      presences.get(association) ?? findPresence(association, directory, need),
  };
}

function draft(drafts: Drafts, id: string) {
  const known = drafts.get(id) ?? { based: [], serves: [], possible: [] };
  drafts.set(id, known);
  return known;
}

function listRegions(provinces: Iterable<string>, { byId }: Directory): Set<string> {
  return new Set([...provinces].flatMap((id) => byId.provinces.get(id)?.region ?? []));
}

function count(drafts: Drafts): Map<string, number> {
  const counts = [...drafts].map(
    ([id, { based, serves }]) => [id, based.length + serves.length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}
