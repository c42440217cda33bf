import type { z } from 'zod';
import type { Association } from '#schemas/associations.ts';
import type { service as serviceSchema } from '#schemas/fields/service.ts';
import type { Province } from '#schemas/territories.ts';
import { isNationwide, listNearProvinces, listOwnProvinces } from './coverage.ts';
import type { Directory } from './directory.ts';
import { indexProvinces } from './province-index.ts';
import { listAssociationsFor } from './topics.ts';

type Service = z.infer<typeof serviceSchema>;

/**
 * How a service comes to a province, the nearest way first: given at a place in it; given in it from
 * elsewhere; by somebody who is in it but is known to give the service elsewhere; by somebody whose
 * area takes it in; by somebody who serves the whole country.
 */
export const reaches = ['here', 'comes', 'based', 'covers', 'nationwide'] as const;
export type Reach = (typeof reaches)[number];

/** An association that gives a service to a province. */
export interface Provider {
  association: Association;
  services: Service[];
  reach: Reach;
}

/** Who gives a service, and where. */
export interface Providers {
  /** By province; who serves the whole country stands apart. Who fits and is nearest comes first. */
  near: ReadonlyMap<string, readonly Provider[]>;
  nationwide: readonly Provider[];
}

const known = new WeakMap<Directory, Map<string, Providers>>();

/** Who gives a service, by province; found once for all pages and languages. */
export function findProviders(service: string, directory: Directory): Providers {
  const byService = known.get(directory) ?? new Map<string, Providers>();
  known.set(directory, byService);
  let found = byService.get(service);
  if (!found) {
    found = gatherProviders(service, directory);
    byService.set(service, found);
  }
  return found;
}

/** Whether somebody gives a service in a province, from wherever; where not, it has no page of its own. */
export function isServed({ near, nationwide }: Providers, province: string): boolean {
  return near.has(province) || nationwide.length > 0;
}

/** The nearest other provinces in which somebody gives a service, the nearest first. */
export function listNearestServed(
  { near }: Providers,
  province: string,
  directory: Directory,
  most = 3,
): Province[] {
  const others = indexProvinces(directory).outwards.get(province)?.slice(1) ?? [];
  return others
    .filter((id) => near.get(id)?.some(({ reach }) => reach === 'here' || reach === 'comes'))
    .slice(0, most)
    .flatMap((id) => directory.byId.provinces.get(id) ?? []);
}

function gatherProviders(id: string, directory: Directory): Providers {
  const near = new Map<string, Provider[]>();
  const nationwide: Provider[] = [];
  for (const association of listAssociationsFor('services', id, directory)) {
    if (association.status === 'closed') continue;
    const services = (association.services ?? []).filter(({ service }) => service === id);
    for (const province of listNearProvinces(association, directory)) {
      const provider = {
        association,
        services,
        reach: judgeReach(association, services, province),
      };
      const list = near.get(province);
      if (list) list.push(provider);
      else near.set(province, [provider]);
    }
    if (isNationwide(association)) nationwide.push({ association, services, reach: 'nationwide' });
  }
  for (const list of near.values()) list.sort(compareProviders);
  return { near, nationwide: nationwide.sort(compareProviders) };
}

function judgeReach(association: Association, services: Service[], province: string): Reach {
  const limits = services.map((service) => service.provinces);
  const isGivenHere = limits.some((provinces) => provinces?.includes(province));
  const isOpenTo = isGivenHere || limits.some((provinces) => !provinces?.length);
  if (listOwnProvinces(association).includes(province)) return isOpenTo ? 'here' : 'based';
  const isNamed = association.area?.provinces?.includes(province) && isOpenTo;
  return isGivenHere || isNamed ? 'comes' : 'covers';
}

/** Nearest first; then who is at work, who says how one gets in, whose record somebody verified. Never who pays or shouts. */
function compareProviders(a: Provider, b: Provider): number {
  return (
    reaches.indexOf(a.reach) - reaches.indexOf(b.reach) ||
    countDoubts(a) - countDoubts(b) ||
    countAnswers(b) - countAnswers(a) ||
    Number(isVerified(b)) - Number(isVerified(a))
  );
}

function countDoubts({ association }: Provider): number {
  return association.status && association.status !== 'active' ? 1 : 0;
}

function countAnswers({ services }: Provider): number {
  return Math.max(
    ...services.map(({ access, cost, papers, audiences }) => {
      const answers = [access, cost, papers, audiences];
      return answers.filter((answer) => answer !== undefined).length;
    }),
  );
}

function isVerified({ association }: Provider): boolean {
  return association.verification.level !== 'declared';
}
