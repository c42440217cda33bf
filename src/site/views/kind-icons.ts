import type { PublicCollection } from '#directory/addresses.ts';
import type { IconName } from './icon-paths.ts';

/** The icon of each kind of record. */
export const kindIcons = {
  associations: 'association',
  programmes: 'programme',
  projects: 'project',
  funders: 'funder',
  calls: 'call',
  needs: 'need',
  opportunities: 'role',
  volunteers: 'wish',
  events: 'event',
  resources: 'resource',
  'focus-areas': 'star',
  audiences: 'people',
  services: 'hand-offer',
  regions: 'region',
  provinces: 'province',
} as const satisfies Record<PublicCollection, IconName>;
