import type { z } from 'zod';
import { partialDate, time } from './fields/date.ts';
import { list, object } from './fields/field.ts';
import { timeZone } from './fields/hours.ts';
import { webLink } from './fields/link.ts';
import { place } from './fields/place.ts';
import { recordId, reference } from './fields/reference.ts';
import { results } from './fields/result.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

export const event = object('events', {
  id: recordId,
  name: line(160),
  summary: line(220),
  description: prose().optional(),
  starts: partialDate.optional(),
  ends: partialDate.optional(),
  startTime: time.optional(),
  endTime: time.optional(),
  timeZone: timeZone.optional(),
  place: place.optional(),
  url: webLink.optional(),
  associations: list(reference('associations')).optional(),
  participants: list(reference('associations')).optional(),
  institutions: list(reference('funders')).optional(),
  programme: reference('programmes').optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  outcome: prose(2000).optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Event = z.infer<typeof event>;
