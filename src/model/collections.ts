import type { z } from 'zod';
import { association } from './associations.ts';
import { call } from './calls.ts';
import type { CollectionDescriptor, FormPlan } from './collection-descriptor.ts';
import { event } from './events.ts';
import { funder } from './funders.ts';
import { need } from './needs.ts';
import { opportunity } from './opportunities.ts';
import { programme } from './programmes.ts';
import { project } from './projects.ts';
import { resource } from './resources.ts';
import { province, region } from './territories.ts';
import * as vocabularies from './vocabularies.ts';
import { volunteer } from './volunteers.ts';

/**
 * Every collection of YAML records, by the name of its folder in `content/`: the one table from which
 * the site, the editor, the generators and the commands take what they need of it.
 */
export const collectionTable = {
  associations: {
    schema: association,
    group: 'records',
    pages: 'own',
    address: 'associations',
    icon: 'association',
    footer: { column: 'find', place: 2 },
    toldByKind: true,
    tellsChanges: true,
    isFollowed: true,
    form: {
      place: 1,
      // Telephones change most often; of a new association one first wants to know the name.
      newFirst: 'names',
      folded: ['services'],
      parts: {
        contact: ['contacts', 'website', 'links'],
        places: ['places', 'area'],
        names: ['name', 'kind', 'acronym', 'otherNames', 'summary'],
        offer: ['services', 'focusAreas', 'audiences', 'languages', 'activities'],
      },
    },
  },
  programmes: {
    schema: programme,
    group: 'records',
    pages: 'shared',
    address: 'programmes',
    icon: 'programme',
    seeAlso: ['projects', 'funders', 'calls'],
    filtersFirst: ['focus', 'audience'],
    footer: { column: 'learn', place: 1 },
    tellsChanges: true,
  },
  projects: {
    schema: project,
    group: 'records',
    pages: 'shared',
    address: 'projects',
    icon: 'project',
    seeAlso: ['programmes', 'events', 'resources'],
    filtersFirst: ['focus', 'status'],
    footer: { column: 'learn', place: 2 },
    namesLeader: true,
    form: {
      place: 7,
      several: ['associations'],
      parts: { names: ['name', 'summary', 'associations', 'status'], when: ['period', 'provinces'], subjects: ['focusAreas'] },
    },
  },
  funders: {
    schema: funder,
    group: 'records',
    pages: 'shared',
    address: 'funders',
    icon: 'funder',
    seeAlso: ['calls', 'programmes', 'needs'],
    filtersFirst: ['kind', 'gives', 'focus'],
    footer: { column: 'act', place: 5 },
    toldByKind: true,
    tellsChanges: true,
  },
  calls: {
    schema: call,
    group: 'records',
    pages: 'shared',
    address: 'calls',
    icon: 'call',
    seeAlso: ['funders', 'programmes', 'needs'],
    above: 'fit',
    filtersFirst: ['focus', 'applicants'],
    footer: { column: 'act', place: 6 },
    tellsChanges: true,
    isFollowed: true,
    form: {
      place: 8,
      parts: { names: ['name', 'summary', 'funders'], when: ['opens', 'closes', 'apply'], who: ['applicants', 'focusAreas', 'amounts'], contact: ['contacts'] },
    },
  },
  needs: {
    schema: need,
    group: 'records',
    pages: 'shared',
    address: { list: 'support', records: 'support/needs' },
    icon: 'need',
    seeAlso: ['funders', 'calls', 'projects'],
    above: 'giving',
    filtersFirst: ['direction', 'kind', 'focus'],
    footer: { column: 'act', place: 4, words: 'nav.support' },
    isFollowed: true,
    form: {
      place: 4,
      parts: { names: ['direction', 'kind', 'partnership', 'name', 'association', 'summary', 'quantity'], when: ['provinces', 'expires'], contact: ['contacts'] },
    },
  },
  opportunities: {
    schema: opportunity,
    group: 'records',
    pages: 'shared',
    address: { list: 'volunteer', records: 'volunteer/roles' },
    icon: 'role',
    seeAlso: ['volunteers', 'needs', 'events'],
    above: 'start',
    filtersFirst: ['skill', 'where', 'fee'],
    footer: { column: 'act', place: 2, words: 'nav.volunteer' },
    tellsChanges: true,
    isFollowed: true,
    form: {
      place: 2,
      several: ['tasks'],
      parts: {
        names: ['name', 'association', 'summary', 'tasks', 'fee'],
        when: ['where', 'provinces', 'period', 'hoursPerWeek', 'closes'],
        who: ['people', 'skills', 'languages', 'given'],
        contact: ['contacts', 'apply'],
      },
    },
  },
  volunteers: {
    schema: volunteer,
    group: 'records',
    pages: 'shared',
    address: 'volunteer/wishes',
    icon: 'wish',
    seeAlso: ['opportunities', 'needs', 'events'],
    filtersFirst: ['skill', 'where', 'language'],
    footer: { column: 'act', place: 3 },
    isFollowed: true,
    form: {
      place: 3,
      parts: { about: ['text', 'pseudonym', 'skills', 'languages'], when: ['where', 'country', 'provinces', 'availability', 'commitment'] },
    },
  },
  events: {
    schema: event,
    group: 'records',
    pages: 'shared',
    address: 'events',
    icon: 'event',
    seeAlso: ['projects', 'resources', 'opportunities'],
    above: 'months',
    filtersFirst: ['focus', 'audience'],
    footer: { column: 'learn', place: 3 },
    tellsChanges: true,
    isFollowed: true,
    form: {
      place: 5,
      several: ['associations'],
      onlyCorrected: ['place.use', 'place.coordinates', 'place.precision', 'place.hours', 'place.accessibility'],
      parts: { names: ['name', 'summary', 'associations'], when: ['starts', 'startTime', 'ends', 'endTime', 'place', 'url'] },
    },
  },
  resources: {
    schema: resource,
    group: 'records',
    pages: 'shared',
    address: 'resources',
    icon: 'resource',
    seeAlso: ['projects', 'events', 'calls'],
    above: 'guides',
    filtersFirst: ['kind', 'language', 'focus'],
    footer: { column: 'learn', place: 4 },
    toldByKind: true,
    namesLeader: true,
    tellsChanges: true,
    isFollowed: true,
    form: {
      place: 6,
      parts: { names: ['kind', 'answers', 'name', 'summary', 'associations', 'url', 'languages'], subjects: ['focusAreas'] },
    },
  },
  'focus-areas': {
    schema: vocabularies.focusArea,
    group: 'topics',
    pages: 'own',
    address: 'focus',
    words: 'focus',
    icon: 'star',
    footer: { column: 'find', place: 3 },
  },
  audiences: {
    schema: vocabularies.audience,
    group: 'topics',
    pages: 'own',
    address: 'audiences',
    icon: 'people',
    footer: { column: 'find', place: 4 },
  },
  services: {
    schema: vocabularies.serviceTerm,
    group: 'topics',
    pages: 'own',
    address: 'help',
    words: 'help',
    icon: 'hand-offer',
    footer: { column: 'find', place: 1 },
  },
  skills: { schema: vocabularies.skill, group: 'vocabularies', pages: 'none' },
  regions: {
    schema: region,
    group: 'territories',
    pages: 'own',
    address: 'regions',
    icon: 'region',
    footer: { column: 'find', place: 5 },
  },
  provinces: {
    schema: province,
    group: 'territories',
    pages: 'own',
    address: 'provinces',
    icon: 'province',
    footer: { column: 'find', place: 6 },
    toldByKind: true,
  },
} as const satisfies Record<string, CollectionDescriptor>;

type Table = typeof collectionTable;
export type Collection = keyof Table;
export type Records = { [C in Collection]: z.infer<Table[C]['schema']> };

/** The collections whose descriptor says so: `CollectionsWith<{ pages: 'shared' }>`. */
export type CollectionsWith<D extends Partial<CollectionDescriptor>> = {
  [C in Collection]: Table[C] extends D ? C : never;
}[Collection];

export const collections = Object.keys(collectionTable) as Collection[];

export const schemas = Object.fromEntries(collections.map((collection) => [collection, collectionTable[collection].schema])) as { [C in Collection]: Table[C]['schema'] };

/** The collections whose records anybody may propose and correct with a form. */
export type ProposedCollection = CollectionsWith<{ form: FormPlan }>;
export const proposedCollections = collections.filter(isProposed).sort((one, other) => collectionTable[one].form.place - collectionTable[other].form.place);

export function isProposed(collection: Collection): collection is ProposedCollection {
  return describeCollection(collection).form !== undefined;
}

/** What cards, lists and searches show: all that is no vocabulary and no territory. */
export type RecordCollection = CollectionsWith<{ group: 'records' }>;
export const recordCollections = listGroup('records');

/** The vocabularies that associations are found by. */
export type Topic = CollectionsWith<{ group: 'topics' }>;
export const topics = listGroup('topics');

export const territories = listGroup('territories');

export function isCollection(name: string): name is Collection {
  return Object.hasOwn(collectionTable, name);
}

/** The descriptor with what only some have. */
export function describeCollection(collection: Collection): CollectionDescriptor {
  return collectionTable[collection];
}

function listGroup<G extends CollectionDescriptor['group']>(group: G) {
  return collections.filter((collection): collection is CollectionsWith<{ group: G }> => collectionTable[collection].group === group);
}
