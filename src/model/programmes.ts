import type { z } from 'zod';
import { website } from './fields/contact.ts';
import { period } from './fields/date.ts';
import { list, object } from './fields/field.ts';
import { funders, money } from './fields/money.ts';
import { recordId, reference } from './fields/reference.ts';
import { results } from './fields/result.ts';
import { sources } from './fields/source.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas, provinces, regions } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

export const programme = object('programmes', {
  id: recordId,
  name: line(160),
  acronym: word(20).optional(),
  summary: line(220),
  description: prose().optional(),
  funders: funders.optional(),
  implementers: list(reference('funders')).optional(),
  partners: list(reference('funders')).optional(),
  associations: list(reference('associations')).optional(),
  period: period.optional(),
  focusAreas,
  audiences: audiences.optional(),
  regions: regions.optional(),
  provinces: provinces.optional(),
  budget: money.optional(),
  website: website.optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Programme = z.infer<typeof programme>;
