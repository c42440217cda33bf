import type { z } from 'zod';
import { measureDistance } from '#base/distance.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { findPastPresence } from '#directory/presence.ts';
import { indexProvinces } from '#directory/province-index.ts';
import { listAssociationsFor } from '#directory/topics.ts';
import { findWhoHelps, type Helpers } from '#directory/who-helps.ts';
import type { Association } from '#model/associations.ts';
import type { service as serviceSchema } from '#model/fields/service.ts';
import type { Province } from '#model/territories.ts';

type Service = z.infer<typeof serviceSchema>;

/**
 * How a service comes to a province, the nearest way first: by somebody who is based in it; by somebody
 * who serves it; possibly, by somebody in whose area it lies and who does not say where the service is
 * given; by somebody who serves the whole country. Only the first two count.
 */
export const reaches = ['based', 'serves', 'possible', 'nationwide'] as const;
export type ServiceReach = (typeof reaches)[number];

/** An association that gives a service to a province. */
export interface Provider {
  association: Association;
  /** What it gives of the service there. */
  services: Service[];
  reach: ServiceReach;
}

/** Who gives a service, and where. */
export interface Providers {
  /** By province, those who count there. Who is nearest and fits best comes first. */
  near: ReadonlyMap<string, readonly Provider[]>;
  /** By province, those who may give it there. */
  possible: ReadonlyMap<string, readonly Provider[]>;
  nationwide: readonly Provider[];
  /** By province, who gave it there once, and does not say that it is given today. They do not count. */
  done: ReadonlyMap<string, readonly Provider[]>;
}

/** Who gives a service, by province; found once for all pages and languages. */
export const findProviders = perDirectory(gatherProviders);

/** Whether there is an answer for a province, from wherever; where not, it has no page of its own. */
export function isServed(
  { near, possible, nationwide, done }: Providers,
  province: string,
): boolean {
  return (
    near.has(province) || possible.has(province) || nationwide.length > 0 || done.has(province)
  );
}

/** Another province in which somebody gives a service, and how far off it is. */
export interface NearestServedPlace {
  province: Province;
  /** How many give it there. */
  count: number;
  /** Kilometres between the centres as the crow flies, rounded. */
  distance: number;
}

/** The nearest other provinces in which somebody gives a service, the nearest first. */
export function listNearestServed(
  { near }: Providers,
  province: string,
  directory: Directory,
  most = 3,
): NearestServedPlace[] {
  const { outwards } = indexProvinces(directory);
  const here = directory.byId.provinces.get(province);
  if (!here) return [];
  return (outwards.get(province)?.slice(1) ?? [])
    .filter((id) => near.has(id))
    .slice(0, most)
    .flatMap((id) => {
      const province = directory.byId.provinces.get(id);
      if (!province) return [];
      const distance = Math.round(measureDistance(here.center, province.center));
      return [{ province, count: near.get(id)?.length ?? 0, distance }];
    });
}

function gatherProviders(directory: Directory, id: string): Providers {
  const who = findWhoHelps(directory, { topic: 'services', id });
  const [near, possible] = [new Map<string, Provider[]>(), new Map<string, Provider[]>()];
  for (const province of directory.list.provinces) {
    const helpers = who.in('provinces', province.id);
    const list = (reach: keyof Helpers & ServiceReach) =>
      helpers[reach].map((association) => ({
        association,
        services: listGiven(association, id, reach, province.id),
        reach,
      }));
    const counted = [...list('based'), ...list('serves')].sort(compareProviders);
    if (counted.length > 0) near.set(province.id, counted);
    const others = list('possible').sort(compareProviders);
    if (others.length > 0) possible.set(province.id, others);
  }
  const nationwide = who.nationwide
    .map((association) => ({
      association,
      services: listGiven(association, id, 'nationwide'),
      reach: 'nationwide' as const,
    }))
    .sort(compareProviders);
  return { near, possible, nationwide, done: gatherDone(id, directory, nationwide) };
}

/** Who gave a service once, wherever, and does not say that it is given today. */
export function listWhoGave(service: string, directory: Directory): Association[] {
  const today = new Set(listAssociationsFor('services', service, directory));
  return directory.list.associations.filter(
    (association) =>
      association.status !== 'closed' &&
      association.services?.some((each) => each.service === service) &&
      !today.has(association),
  );
}

/** Who gave a service in a province, or in the whole country, and is not found there for it today. */
function gatherDone(
  id: string,
  directory: Directory,
  nationwide: readonly Provider[],
): Map<string, Provider[]> {
  const who = findWhoHelps(directory, { topic: 'services', id });
  const past = directory.list.associations
    .filter(({ services }) => services?.some(({ service }) => service === id))
    .map((association) => ({ association, ...findPastPresence(association, directory, id) }));
  const done = directory.list.provinces.map(({ id: province }) => {
    const { based, serves } = who.in('provinces', province);
    const today = new Set([...based, ...serves, ...nationwide.map((each) => each.association)]);
    const providers = past
      .filter(({ association }) => !today.has(association))
      .flatMap(({ association, based, serves, nationwide }) => {
        const reach: ServiceReach | undefined = based.has(province)
          ? 'based'
          : serves.has(province)
            ? 'serves'
            : nationwide
              ? 'nationwide'
              : undefined;
        if (!reach) return [];
        return [{ association, services: listGiven(association, id, reach, province), reach }];
      });
    return [province, providers.sort(compareProviders)] as const;
  });
  return new Map(done.filter(([, providers]) => providers.length > 0));
}

/** What somebody gives of a service in a province: what names it, and what names none where that may be meant. */
function listGiven(
  { services = [] }: Association,
  id: string,
  reach: ServiceReach,
  province?: string,
): Service[] {
  const all = services.filter(({ service }) => service === id);
  const named = all.filter(({ provinces }) => province && provinces?.includes(province));
  const open = all.filter(({ provinces = [] }) => provinces.length === 0);
  if (reach === 'based') return all.filter((each) => named.includes(each) || open.includes(each));
  return named.length > 0 ? named : open;
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
