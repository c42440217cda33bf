import type { z } from 'zod';
import { website } from './fields/contact.ts';
import { period } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { funders, money } from './fields/money.ts';
import { places } from './fields/place.ts';
import { recordId, reference } from './fields/reference.ts';
import { results } from './fields/result.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

export const project = object('projects', {
  id: recordId,
  name: line(160),
  summary: line(220),
  description: prose().optional(),
  status: choice(['planned', 'running', 'completed']).optional(),
  programme: reference('programmes').optional(),
  associations: list(reference('associations')),
  partners: list(reference('associations')).optional(),
  funders: funders.optional(),
  period: period.optional(),
  focusAreas,
  audiences: audiences.optional(),
  provinces: provinces.optional(),
  places: places.optional(),
  budget: money.optional(),
  website: website.optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Project = z.infer<typeof project>;
