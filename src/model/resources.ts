import type { z } from 'zod';
import { partialDate } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { fileName } from './fields/file-name.ts';
import { language } from './fields/language.ts';
import { webLink } from './fields/link.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, markdown, word } from './fields/text.ts';
import { audiences, focusAreas } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** What associations need to know to do their work, beside the subjects that they work on. */
export const subjects = [
  'founding',
  'governance',
  'accounts',
  'taxes',
  'fundraising',
  'planning',
  'partnership',
  'volunteering',
  'public-utility',
  'personal-data',
  'social-establishments',
  'rights',
  'context',
] as const;

/** What others may do with a work. A licence is a statement of whoever made it, and never guessed. */
export const licences = ['public-domain', 'cc0', 'cc-by', 'cc-by-sa', 'cc-by-nd', 'cc-by-nc', 'cc-by-nc-sa', 'cc-by-nc-nd', 'all-rights-reserved', 'other'] as const;

/** A file that lies beside the record, in the folder of its id. */
export const attachment = object('attachment', {
  file: fileName,
  name: line(160).optional(),
  languages: list(language).optional(),
}).meta({ kind: 'attachment' });

/** Know-how for associations: what one of them shares or asks the others, or what somebody else has published. */
export const resource = object('resources', {
  id: recordId,
  kind: choice(['guide', 'story', 'tool', 'training', 'question', 'answer']),
  answers: reference('resources').optional(),
  name: line(160),
  summary: line(220),
  description: markdown(8000).optional(),
  associations: list(reference('associations')).optional(),
  authors: list(word(120), 10).optional(),
  publisher: line().optional(),
  languages: list(language).optional(),
  subjects: list(choice(subjects), 5).optional(),
  level: choice(['beginner', 'experienced', 'specialist']).optional(),
  focusAreas,
  audiences: audiences.optional(),
  published: partialDate.optional(),
  url: webLink.optional(),
  files: list(attachment, 8).optional(),
  licence: choice(licences).optional(),
  licenceNote: word(120).optional(),
  sources,
  verification,
});

export type Resource = z.infer<typeof resource>;
