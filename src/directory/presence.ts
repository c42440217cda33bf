import type { z } from 'zod';
import type { Association } from '#model/associations.ts';
import type { Topic } from '#model/collections.ts';
import type { service as serviceSchema } from '#model/fields/service.ts';
import type { Project } from '#model/projects.ts';
import { findReferrers } from './connections.ts';
import { type Directory, findAll } from './directory.ts';
import { splitServices } from './service-state.ts';

type Service = z.infer<typeof serviceSchema>;

/** What somebody needs: a service, a subject, somebody for a public. Without one: whatever an association does. */
export interface NeedVocabulary {
  topic: Topic;
  id: string;
}

/**
 * Where an association helps with a need today. Only what is said of the need itself counts:
 *
 * - `based`: provinces in which it has a place of its own and gives it there;
 * - `serves`: provinces to which it brings it without a place of its own;
 * - `possible`: provinces in its area of which it does not say that it is given there. They do not count;
 * - `nationwide`: it serves the whole country. It does not count in each province.
 */
export interface Presence {
  based: ReadonlySet<string>;
  serves: ReadonlySet<string>;
  possible: ReadonlySet<string>;
  nationwide: boolean;
  /** Regions that its area names, and in which it counts for that, if in none of their provinces. */
  regions: ReadonlySet<string>;
}

const nowhere: Presence = {
  based: new Set(),
  serves: new Set(),
  possible: new Set(),
  nationwide: false,
  regions: new Set(),
};

/** Ids of the provinces in which an association has a place. */
export function listOwnProvinces(association: Pick<Association, 'places'>): string[] {
  return [...new Set((association.places ?? []).flatMap((place) => place.province ?? []))];
}

/**
 * Where an association helps: with a need, or with anything at all. The one answer to this question;
 * every count, list, map and filter is made from it. Whoever has closed helps nowhere, and a service
 * that is over is given nowhere: `findPastPresence` knows where it was.
 *
 * A service that names provinces is given there and nowhere else. One that names none is given at the
 * association's places; elsewhere in its area it may be, which nobody knows. Places of a project count
 * for the subjects and publics of that project, and for no service, for it does not say which it gave.
 */
export function findPresence(
  association: Association,
  directory: Directory,
  need?: NeedVocabulary,
): Presence {
  if (association.status === 'closed') return nowhere;
  if (need?.topic === 'services')
    return followServices(
      association,
      listServices(association, directory).filter(({ service }) => service === need.id),
      directory,
    );
  if (need?.topic === 'audiences' && !association.audiences?.includes(need.id)) {
    const services = listServices(association, directory).filter((service) =>
      isFor(service, need.id),
    );
    return followServices(association, services, directory);
  }
  if (need?.topic === 'focus-areas' && !association.focusAreas.includes(need.id)) return nowhere;
  return followWork(association, directory, need);
}

/** Where an association gave a service that is over. Nobody is sent there, and it counts nowhere. */
export function findPastPresence(
  association: Association,
  directory: Directory,
  service: string,
): Presence {
  if (association.status === 'closed') return nowhere;
  const { done } = splitServices(association.services ?? [], directory.today);
  return followServices(
    association,
    done.filter((each) => each.service === service),
    directory,
  );
}

/** Of what an association does as a whole: its places, its area, and those services and projects that fit. */
function followWork(
  association: Association,
  directory: Directory,
  need?: NeedVocabulary,
): Presence {
  const own = listOwnProvinces(association);
  const services = listServices(association, directory).filter(
    (service) => need?.topic !== 'audiences' || !service.audiences || isFor(service, need.id),
  );
  const named = [
    ...(association.area?.provinces ?? []),
    ...services.flatMap(({ provinces = [] }) => provinces),
    ...listProjects(association, directory)
      .filter((project) => isDone(project) && fits(project, need))
      .flatMap(listProjectProvinces),
  ];
  return {
    ...arrange(own, [...own, ...named], listRegionProvinces(association, directory)),
    nationwide: isNationwide(association),
    regions: new Set(association.area?.regions),
  };
}

/** Of certain services: where each is given, by what it says of itself. */
function followServices(
  association: Association,
  services: readonly Service[],
  directory: Directory,
): Presence {
  const own = listOwnProvinces(association);
  const open = services.filter(({ provinces = [] }) => provinces.length === 0);
  const given = services.flatMap(({ provinces = [] }) => provinces);
  if (open.length === 0)
    return { ...arrange(own, given, []), nationwide: false, regions: new Set() };
  const area = association.area?.provinces ?? [];
  return {
    ...arrange(
      own,
      [...given, ...own, ...listOnlyProvince(association)],
      [...area, ...listRegionProvinces(association, directory)],
    ),
    nationwide: isNationwide(association),
    regions: new Set(),
  };
}

function arrange(own: readonly string[], counted: readonly string[], other: readonly string[]) {
  const based = new Set(counted.filter((id) => own.includes(id)));
  const serves = new Set(counted.filter((id) => !based.has(id)));
  return {
    based,
    serves,
    possible: new Set(other.filter((id) => !based.has(id) && !serves.has(id))),
  };
}

/** Whoever works in one province and nowhere else gives all that it gives there. */
function listOnlyProvince({ places = [], area }: Association): string[] {
  const isWider =
    Boolean(area?.regions?.length) || area?.scope === 'national' || area?.scope === 'international';
  const provinces = new Set([
    ...places.map(({ province }) => province),
    ...(area?.provinces ?? []),
  ]);
  const [only] = provinces;
  return only && provinces.size === 1 && !isWider ? [only] : [];
}

/** Whether an association says that it serves the whole country. */
function isNationwide({ area }: Association): boolean {
  return area?.scope === 'national';
}

function listServices({ services = [] }: Association, { today }: Directory): readonly Service[] {
  return splitServices(services, today).offered;
}

function isFor({ audiences = [] }: Service, audience: string): boolean {
  return audiences.some((served) => served.audience === audience);
}

function listProjects({ id }: Association, directory: Directory): Project[] {
  const referrers = findReferrers(directory, 'associations', id);
  const ids = referrers.filter(({ collection }) => collection === 'projects').map(({ id }) => id);
  return findAll(directory, 'projects', ids);
}

/** What is only planned has been done nowhere. */
function isDone({ status }: Project): boolean {
  return status !== 'planned';
}

/** Whether a project did something for a need; one that names no public did for those of the association. */
function fits({ focusAreas, audiences }: Project, need: NeedVocabulary | undefined): boolean {
  if (need?.topic === 'focus-areas') return focusAreas.includes(need.id);
  return need?.topic !== 'audiences' || !audiences || audiences.includes(need.id);
}

function listProjectProvinces({ provinces = [], places = [] }: Project): string[] {
  return [...provinces, ...places.flatMap(({ province }) => province ?? [])];
}

function listRegionProvinces({ area }: Association, { list }: Directory): string[] {
  const regions = area?.regions ?? [];
  if (regions.length === 0) return [];
  return list.provinces.filter(({ region }) => regions.includes(region)).map(({ id }) => id);
}
