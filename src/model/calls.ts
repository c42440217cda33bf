import { z } from 'zod';
import { contacts } from './fields/contact.ts';
import { partialDate, yearlyDay } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { webLink } from './fields/link.ts';
import { funders } from './fields/money.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { fundingSums } from './fields/sum.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces, regions } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** Days that its source gives without a year, or that come every year. */
const season = object('season', {
  opens: yearlyDay.optional(),
  closes: yearlyDay.optional(),
}).meta({ kind: 'facts', minProperties: 1 });

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
  extended: z.boolean().optional(),
  repeats: choice(['yearly', 'rounds', 'always']).optional(),
  season: season.optional(),
  invitation: z.boolean().optional(),
  amounts: fundingSums.optional(),
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
