import { choice, object } from './field.ts';
import { line } from './text.ts';
import { provinces, regions } from './topics.ts';

/** Where an association works, which is more than where it has an address. */
export const area = object('area', {
  scope: choice(['local', 'provincial', 'regional', 'national', 'international']).optional(),
  regions: regions.optional(),
  provinces: provinces.optional(),
  note: line(300).optional(),
}).meta({ kind: 'facts', minProperties: 1 });
