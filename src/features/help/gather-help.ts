import { type Directory, findAll } from '#directory/directory.ts';
import { rankServices } from '#directory/service-state.ts';
import {
  findProviders,
  isServed,
  listNearestServed,
  type Provider,
  reaches,
} from './find-providers.ts';

/** How much of an answer a page has room for: in full, as lines, those that may help, those that serve the whole country, and publics to choose from (`answers.css` knows so many). */
export const helpShown = { full: 8, lines: 40, possible: 12, nationwide: 3, publics: 14 } as const;

/**
 * Everything that the answer to “what do you need, and where?” shows: who gives it today, and apart
 * from them who did.
 */
export function gatherHelp(service: string, province: string, directory: Directory) {
  const term = directory.byId.services.get(service);
  const place = directory.byId.provinces.get(province);
  if (!term || !place) throw new Error(`No service ${service} or no province ${province}`);
  const providers = findProviders(directory, service);
  const rankReach = ({ reach }: Provider) => reaches.indexOf(reach);
  const rankState = ({ services }: Provider) => rankServices(services, directory.today);
  const near = (providers.near.get(province) ?? [])
    // As near as each other, who is known to give it today stands first.
    .toSorted((a, b) => rankReach(a) - rankReach(b) || rankState(a) - rankState(b));
  const possible = providers.possible.get(province) ?? [];
  const full = near.slice(0, helpShown.full);
  const lines = near.slice(full.length, full.length + helpShown.lines);
  const nationwide = providers.nationwide.filter(
    ({ association }) => !isAmong(association.id, near),
  );
  const everyDone = providers.done.get(province) ?? [];
  const done = everyDone.slice(0, helpShown.full);
  return {
    service: term,
    province: place,
    full,
    lines,
    /** How many help here: all that the page lists before those who may help. */
    count: near.length,
    /** How many more there are than the page shows. */
    more: near.length - full.length - lines.length,
    /** In whose area the province lies, who do not say where they give it. They do not count. */
    possible,
    nationwide,
    /** Who gave it once: nobody knows whether they still do. */
    done,
    moreDone: everyDone.length - done.length,
    nearest: near.length < 3 ? listNearestServed(providers, province, directory) : [],
    publics: listPublics(
      [...full, ...nationwide.slice(0, helpShown.nationwide), ...done],
      directory,
    ),
  };
}

/** Of each service, the provinces in which somebody gives it; elsewhere its own page says where the nearest is. */
export function listHelpPages(directory: Directory): { service: string; province: string }[] {
  const { services, provinces } = directory.list;
  return services.flatMap(({ id: service }) => {
    const providers = findProviders(directory, service);
    return provinces
      .filter(({ id }) => isServed(providers, id))
      .map(({ id: province }) => ({ service, province }));
  });
}

/** Ids of the publics that a provider gives its service to; none if it is for whoever comes. */
export function listPublicsOf({ services, association }: Provider): string[] {
  const named = services.flatMap(({ audiences }) => audiences ?? []);
  return named.length > 0
    ? [...new Set(named.map(({ audience }) => audience))]
    : (association.audiences ?? []);
}

/** The publics among which it matters to choose: those that some answers are for and others are not. */
function listPublics(answers: readonly Provider[], directory: Directory) {
  const lists = answers.map(listPublicsOf);
  const ids = [...new Set(lists.flat())].filter(
    (id) => id !== 'everyone' && lists.some((list) => list.length > 0 && !list.includes(id)),
  );
  return findAll(directory, 'audiences', ids)
    .sort((a, b) => a.order - b.order)
    .slice(0, helpShown.publics);
}

function isAmong(id: string, providers: readonly Provider[]): boolean {
  return providers.some(({ association }) => association.id === id);
}
