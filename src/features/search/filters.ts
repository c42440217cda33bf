import { findReferrers } from '#directory/connections.ts';
import type { Directory } from '#directory/directory.ts';
import { splitServices } from '#directory/service-state.ts';
import { listTermsOf } from '#directory/topics.ts';
import { trustOn } from '#directory/trust.ts';
import { type FoundIn, findWhoHelps, listFoundIn } from '#directory/who-helps.ts';
import type { MessageKey } from '#i18n/messages.ts';
import type { Association } from '#model/associations.ts';
import { type Collection, schemas, type Topic } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import type { Field } from './phone/index/finder-fields.ts';
import {
  type Filter,
  type FilterKind,
  type FilterOfKind,
  needFilters,
  yes,
} from './phone/query/filters.ts';

/** An association as filters see it: what several of them ask is found once. */
export interface Filterable {
  association: Association;
  directory: Directory;
  /** ISO day of the build. */
  today: string;
  foundIn: FoundIn;
  /** The services that it gives now; none where it has closed. */
  offered: readonly Service[];
}
type Service = NonNullable<Association['services']>[number];

/** A value of a list by its id, and what it is called. */
export interface FilterOption {
  id: string;
  name: Text;
}

export interface FilterRow {
  kind: FilterKind;
  /** What the explorer calls it. */
  label: MessageKey;
  /** Ids of the values that an association has. */
  valuesOf: (record: Filterable) => readonly string[];
  /** The values that a list offers, in their order. */
  optionsOf?: (directory: Directory) => readonly FilterOption[];
  /** The vocabulary whose terms are its values. */
  topic?: Topic;
  /** Where the words of its values stand in the index, if people type their names. */
  field?: Field;
}

const fields = describeFields(schemas.associations).properties;

/**
 * All that results can be narrowed by; filters of a kind are offered in this order. Panel, address, names,
 * counts, files, texts and records follow from a row; `npm run generate` tells the phone its id and kind.
 */
export const filterTable: Readonly<Record<Filter, FilterRow>> = {
  service: needRow('services', 'service', 'filter.service'),
  focus: needRow('focus-areas', 'focus', 'nav.focus'),
  audience: needRow('audiences', 'audience', 'nav.audiences'),
  region: placeRow('region', 'regions.region', 'region'),
  province: placeRow('province', 'starMap.province', 'place'),
  covers: placeRow('covers', 'filter.covers'),
  language: listRow(
    'filter.language',
    ({ association: { languages = [], services = [] } }) => [
      ...languages,
      ...services.flatMap((service) => service.languages ?? []),
    ],
    fields?.languages?.items?.options,
  ),
  kind: listRow('filter.kind', ({ association }) => [association.kind], fields?.kind?.options),
  free: serviceMarkRow('filter.free', ({ cost }) => cost === 'free'),
  walkIn: serviceMarkRow('filter.walkIn', ({ access }) => access?.includes('walk-in')),
  stepFree: markRow('filter.stepFree', ({ association }) =>
    association.places?.some(({ accessibility }) => accessibility?.stepFree === 'yes'),
  ),
  verified: markRow(
    'filter.verified',
    ({ association, today }) => trustOn(association.verification, today) === 'fresh',
  ),
  volunteers: markRow(
    'filter.volunteers',
    (record) => record.association.volunteers || listFrom('opportunities', record).length > 0,
  ),
  needs: markRow('filter.needs', (record) =>
    listFrom('needs', record).some(
      (id) => record.directory.byId.needs.get(id)?.direction === 'seeks',
    ),
  ),
};

/** The filter whose values are the terms of a vocabulary. */
export function filterOfTopic(topic: Topic): FilterOfKind<'need'> {
  const found = needFilters.find((filter) => filterTable[filter].topic === topic);
  if (!found) throw new Error(`No filter has the terms of ${topic}: give it a row in filters.ts.`);
  return found;
}

/** Its terms say with what an association helps: with some of it in one place, and not in another. */
function needRow(topic: Topic, field: Field, label: MessageKey): FilterRow {
  return {
    kind: 'need',
    label,
    topic,
    field,
    valuesOf: ({ association, directory }) => listTermsOf(association, topic, directory.today),
    optionsOf: ({ list }) => list[topic].toSorted((a, b) => a.order - b.order),
  };
}

/** It says where. */
function placeRow(found: keyof FoundIn, label: MessageKey, field?: Field): FilterRow {
  const valuesOf: FilterRow['valuesOf'] = ({ foundIn }) => foundIn[found];
  return { kind: 'place', label, valuesOf, ...(field && { field }) };
}

/** Its values are a fixed list, of which those are offered that somebody has. */
export function listRow(
  label: MessageKey,
  valuesOf: FilterRow['valuesOf'],
  options: Readonly<Record<string, Text>> = {},
): FilterRow {
  const named = Object.entries(options).map(([id, name]) => ({ id, name }));
  return { kind: 'list', label, valuesOf, optionsOf: () => named };
}

/** It is only yes or no. */
export function markRow(
  label: MessageKey,
  isSo: (record: Filterable) => boolean | undefined,
): FilterRow {
  return { kind: 'mark', label, valuesOf: (record) => (isSo(record) ? [yes] : []) };
}

/**
 * It is yes or no of a service, not of an association: its values are `yes` and the services of which
 * it is true, for who gives one thing for nothing may have a price for another.
 */
export function serviceMarkRow(
  label: MessageKey,
  isSo: (service: Service) => boolean | undefined,
): FilterRow {
  const valuesOf: FilterRow['valuesOf'] = ({ offered }) => {
    const marked = offered.filter(isSo).map(({ service }) => service);
    return marked.length > 0 ? [yes, ...marked] : [];
  };
  return { kind: 'service-mark', label, valuesOf };
}

/** @param today ISO day */
export function prepareFilters(
  association: Association,
  directory: Directory,
  today: string,
): Filterable {
  const { status, services = [] } = association;
  return {
    association,
    directory,
    today,
    foundIn: listFoundIn(findWhoHelps(directory).presenceOf(association), directory),
    offered: status === 'closed' ? [] : splitServices(services, directory.today).offered,
  };
}

/** Ids of the records of a collection that refer to it. */
function listFrom(collection: Collection, { association, directory }: Filterable): string[] {
  return findReferrers(directory, 'associations', association.id).flatMap((referrer) =>
    referrer.collection === collection ? [referrer.id] : [],
  );
}
