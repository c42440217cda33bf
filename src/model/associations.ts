import { z } from 'zod';
import { contacts, website } from './fields/contact.ts';
import { day, year } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { language } from './fields/language.ts';
import { socialLink } from './fields/link.ts';
import { places } from './fields/place.ts';
import { id, recordId, reference } from './fields/reference.ts';
import { results } from './fields/result.ts';
import { service } from './fields/service.ts';
import { sources } from './fields/source.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas, provinces, regions } from './fields/topics.ts';
import { verification } from './fields/verification.ts';
import { wayToGive } from './fields/way-to-give.ts';

/** The declaration of an association, as its receipt says it. */
const registration = object('registration', {
  number: word(60).optional(),
  authority: line(120).optional(),
  date: day.optional(),
  publicInterest: z.boolean().optional(),
}).meta({ kind: 'facts', minProperties: 1 });

/** What another register or list calls the association; `scheme` is the id of that register or list. */
export const identifier = object('identifier', {
  scheme: id,
  value: word(80),
}).meta({ kind: 'identifier' });

/** A role in a team; the name only where its bearer agrees. */
export const member = object('member', {
  role: line(120),
  name: line(120).optional(),
}).meta({ kind: 'member' });

/** Where an association works, which is more than where it has an address. */
const area = object('area', {
  scope: choice(['local', 'provincial', 'regional', 'national', 'international']).optional(),
  regions: regions.optional(),
  provinces: provinces.optional(),
  note: line(300).optional(),
}).meta({ kind: 'facts', minProperties: 1 });

/** How an association takes people whom others send. */
const referrals = object('referrals', {
  from: list(choice(['anyone', 'professionals', 'associations'])),
  how: line(300).optional(),
  replyDays: z.int().min(0).max(60).meta({ unit: 'day' }).optional(),
}).meta({ kind: 'facts' });

export const association = object('associations', {
  id: recordId,
  kind: choice(['association', 'federation', 'foundation', 'cooperative', 'diaspora']),
  status: choice(['active', 'paused', 'closed']).optional(),
  successor: reference('associations').optional(),
  name: line(160),
  acronym: word(20).optional(),
  otherNames: list(word(160), 20).optional(),
  summary: line(220),
  purpose: prose().optional(),
  founded: year.optional(),
  registration: registration.optional(),
  identifiers: list(identifier, 10).optional(),
  focusAreas,
  audiences: audiences.optional(),
  services: list(service, 30).optional(),
  activities: list(line(300), 30).optional(),
  team: list(member, 30).optional(),
  places: places.optional(),
  area: area.optional(),
  languages: list(language).optional(),
  contacts: contacts.optional(),
  website: website.optional(),
  links: list(socialLink, 10).optional(),
  memberOf: list(reference('associations')).optional(),
  partners: list(reference('funders')).optional(),
  refersTo: list(reference('associations')).optional(),
  referrals: referrals.optional(),
  volunteers: z.boolean().optional(),
  waysToGive: list(wayToGive, 10).optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Association = z.infer<typeof association>;
