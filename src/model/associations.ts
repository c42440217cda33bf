import { z } from 'zod';
import { area } from './fields/area.ts';
import { contacts, website } from './fields/contact.ts';
import { year } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { language } from './fields/language.ts';
import { socialLink } from './fields/link.ts';
import { member } from './fields/member.ts';
import { places } from './fields/place.ts';
import { recordId, reference } from './fields/reference.ts';
import { referrals } from './fields/referrals.ts';
import { registration } from './fields/registration.ts';
import { results } from './fields/result.ts';
import { service } from './fields/service.ts';
import { sources } from './fields/source.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas } from './fields/topics.ts';
import { verification } from './fields/verification.ts';
import { wayToGive } from './fields/way-to-give.ts';

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
