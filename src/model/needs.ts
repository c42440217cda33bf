import { z } from 'zod';
import { authorisation, publicAppeal } from './fields/authorisation.ts';
import { contacts } from './fields/contact.ts';
import { day, posted } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { money } from './fields/money.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces, skills } from './fields/topics.ts';
import { verification } from './fields/verification.ts';
import { helpKinds } from './funders.ts';

/** What associations can share, lend or do together. */
export const partnershipKinds = ['room', 'vehicle', 'equipment', 'trainer', 'specialist', 'joint-application', 'joint-project', 'exchange'] as const;

/** How far it has come, where somebody counts: dirhams, or whatever `unit` names. */
export const progress = object('progress', {
  reached: z.number().min(0).max(1e12),
  goal: z.number().min(0).max(1e12),
  unit: line(60).optional(),
  asOf: day,
}).meta({ kind: 'progress' });

/** What an association lacks, or has to offer to others. */
export const need = object('needs', {
  id: recordId,
  association: reference('associations'),
  direction: choice(['seeks', 'offers']),
  kind: choice([...helpKinds, 'partnership'], 'help'),
  partnership: list(choice(partnershipKinds), 5).optional(),
  name: line(160),
  summary: line(220),
  description: prose(2000).optional(),
  amount: money.optional(),
  quantity: line(120).optional(),
  progress: progress.optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  skills: skills.optional(),
  provinces: provinces.optional(),
  posted,
  expires: day.optional(),
  publicAppeal: publicAppeal.optional(),
  authorisation: authorisation.optional(),
  contacts: contacts.optional(),
  sources,
  verification,
});

export type Need = z.infer<typeof need>;
