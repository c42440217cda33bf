import type { z } from 'zod';
import { contacts } from './fields/contact.ts';
import { partialDate } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { webLink } from './fields/link.ts';
import { funders, money } from './fields/money.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces, regions } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** A call for proposals. Without dates it is shown as “dates not known”, never as open. */
export const call = object('calls', {
  id: recordId,
  name: line(160),
  summary: line(220),
  description: prose().optional(),
  funders: funders.optional(),
  programme: reference('programmes').optional(),
  publishedBy: list(reference('funders')).optional(),
  opens: partialDate.optional(),
  closes: partialDate.optional(),
  amount: money.optional(),
  applicants: list(choice(['associations', 'cooperatives', 'entrepreneurs', 'project-holders'])).optional(),
  conditions: prose(2000).optional(),
  focusAreas,
  audiences: audiences.optional(),
  regions: regions.optional(),
  provinces: provinces.optional(),
  apply: webLink.optional(),
  contacts: contacts.optional(),
  sources,
  verification,
});

export type Call = z.infer<typeof call>;
