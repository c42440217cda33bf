import type { z } from 'zod';
import { partialDate } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { language } from './fields/language.ts';
import { webLink } from './fields/link.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** Know-how for associations: what one of them shares, or what somebody else has published. */
export const resource = object('resources', {
  id: recordId,
  kind: choice(['guide', 'story', 'tool', 'training']),
  name: line(160),
  summary: line(220),
  description: prose(8000).optional(),
  associations: list(reference('associations')).optional(),
  publisher: line().optional(),
  languages: list(language).optional(),
  focusAreas,
  audiences: audiences.optional(),
  published: partialDate.optional(),
  url: webLink.optional(),
  licence: word(60).optional(),
  sources,
  verification,
});

export type Resource = z.infer<typeof resource>;
