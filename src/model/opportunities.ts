import { z } from 'zod';
import { availability, commitment } from './fields/commitment.ts';
import { contacts } from './fields/contact.ts';
import { day, period, posted } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { language } from './fields/language.ts';
import { webLink } from './fields/link.ts';
import { money } from './fields/money.ts';
import { places } from './fields/place.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces, skills } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** What a volunteer pays; `asked: false` says that nothing is, a role without it that nobody knows. */
const roleFee = object('roleFee', {
  asked: z.boolean(),
  amount: money.optional(),
  per: choice(['stay', 'day', 'week', 'month']).optional(),
  covers: line(300).optional(),
}).meta({ kind: 'facts' });

const age = z.int().min(5).max(100);

/** Who may come forward: ages as HSDS has them (`minimum_age`, `maximum_age`), both included. */
const applicants = object('applicants', {
  minimumAge: age.optional(),
  maximumAge: age.optional(),
  openTo: list(choice(['in-morocco', 'from-abroad', 'beginners', 'families', 'groups'])).optional(),
}).meta({ kind: 'facts', minProperties: 1 });

/** A volunteer role. */
export const opportunity = object('opportunities', {
  id: recordId,
  association: reference('associations'),
  name: line(160),
  summary: line(220),
  fee: roleFee.optional(),
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
  commitment: commitment.optional(),
  hoursPerWeek: z.number().min(0.5).max(60).optional(),
  availability: availability.optional(),
  people: z.int().min(1).max(10000).optional(),
  given: list(choice(['training', 'meals', 'lodging', 'transport', 'insurance', 'equipment', 'allowance', 'certificate'])).optional(),
  applicants: applicants.optional(),
  conditions: list(line(200), 10).optional(),
  closes: day.optional(),
  replyDays: z.int().min(0).max(60).optional(),
  apply: webLink.optional(),
  contacts: contacts.optional(),
  posted: posted.optional(),
  sources,
  verification,
});

export type Opportunity = z.infer<typeof opportunity>;
