import { z } from 'zod';
import { contacts } from './fields/contact.ts';
import { day, period } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { language } from './fields/language.ts';
import { webLink } from './fields/link.ts';
import { places } from './fields/place.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces, skills } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** A volunteer role. */
export const opportunity = object('opportunities', {
  id: recordId,
  association: reference('associations'),
  name: line(160),
  summary: line(220),
  tasks: list(line(200), 15).optional(),
  description: prose(2000).optional(),
  skills: skills.optional(),
  languages: list(language).optional(),
  where: choice(['on-site', 'remote', 'either']).optional(),
  provinces: provinces.optional(),
  places: places.optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  period: period.optional(),
  hoursPerWeek: z.number().min(0.5).max(60).optional(),
  people: z.int().min(1).max(10000).optional(),
  closes: day.optional(),
  replyDays: z.int().min(0).max(60).optional(),
  apply: webLink.optional(),
  contacts: contacts.optional(),
  sources,
  verification,
});

export type Opportunity = z.infer<typeof opportunity>;
