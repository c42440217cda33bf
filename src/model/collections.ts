import type { z } from 'zod';
import { type Association, association } from './associations.ts';
import { type Call, call } from './calls.ts';
import { type Event, event } from './events.ts';
import { type Funder, funder } from './funders.ts';
import { type Need, need } from './needs.ts';
import { type Opportunity, opportunity } from './opportunities.ts';
import { type Programme, programme } from './programmes.ts';
import { type Project, project } from './projects.ts';
import { type Resource, resource } from './resources.ts';
import { type Province, province, type Region, region } from './territories.ts';
import * as vocabularies from './vocabularies.ts';
import { type Volunteer, volunteer } from './volunteers.ts';

/** Every collection of YAML records: the folder of `content/` and the schema of its files. */
export const schemas = {
  associations: association,
  programmes: programme,
  projects: project,
  funders: funder,
  calls: call,
  needs: need,
  opportunities: opportunity,
  volunteers: volunteer,
  events: event,
  resources: resource,
  'focus-areas': vocabularies.focusArea,
  audiences: vocabularies.audience,
  services: vocabularies.serviceTerm,
  skills: vocabularies.skill,
  regions: region,
  provinces: province,
} as const satisfies Record<string, z.ZodObject>;

export interface Records {
  associations: Association;
  programmes: Programme;
  projects: Project;
  funders: Funder;
  calls: Call;
  needs: Need;
  opportunities: Opportunity;
  volunteers: Volunteer;
  events: Event;
  resources: Resource;
  'focus-areas': vocabularies.FocusArea;
  audiences: vocabularies.Audience;
  services: vocabularies.ServiceTerm;
  skills: vocabularies.Skill;
  regions: Region;
  provinces: Province;
}

export type Collection = keyof Records;
export const collections = Object.keys(schemas) as Collection[];

export function isCollection(name: string): name is Collection {
  return Object.hasOwn(schemas, name);
}
