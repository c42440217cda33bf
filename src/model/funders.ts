import type { z } from 'zod';
import { contacts, website } from './fields/contact.ts';
import { countryCode } from './fields/country.ts';
import { choice, list, object } from './fields/field.ts';
import { socialLink } from './fields/link.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { fundingSums } from './fields/sum.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas, provinces, regions } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** Kinds of help; needs use the same list. */
export const helpKinds = ['financial', 'material', 'professional'] as const;

export const funder = object('funders', {
  id: recordId,
  kind: choice(['public-body', 'agency', 'foundation', 'company', 'diaspora-fund', 'giving-platform', 'support-centre', 'information-platform']),
  status: choice(['active', 'in-development', 'closed']).optional(),
  name: line(160),
  acronym: word(20).optional(),
  summary: line(220),
  description: prose().optional(),
  associations: list(reference('associations')).optional(),
  gives: list(choice(helpKinds, 'help')).optional(),
  recipients: line(300).optional(),
  howToAsk: prose(1000).optional(),
  amounts: fundingSums.optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  regions: regions.optional(),
  provinces: provinces.optional(),
  country: countryCode.optional(),
  contacts: contacts.optional(),
  website: website.optional(),
  links: list(socialLink, 10).optional(),
  sources,
  verification,
});

export type Funder = z.infer<typeof funder>;
