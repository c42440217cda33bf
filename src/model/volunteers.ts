import type { z } from 'zod';
import { day, posted } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { language } from './fields/language.ts';
import { id } from './fields/reference.ts';
import { prose, word } from './fields/text.ts';
import { audiences, focusAreas, provinces, skills } from './fields/topics.ts';

/**
 * A wish to volunteer. It never holds a name, a phone or an address: whoever wants to answer writes
 * to the coordinator and quotes the reference, which is the record's id. It lives at most 90 days.
 */
export const volunteer = object('volunteers', {
  id,
  pseudonym: word(40),
  text: prose(600).meta({ personalData: 'forbidden' }),
  skills: skills.optional(),
  languages: list(language).optional(),
  where: choice(['on-site', 'remote', 'either']).optional(),
  provinces: provinces.optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  availability: list(choice(['weekdays', 'evenings', 'weekends', 'holidays'])).optional(),
  posted,
  expires: day,
});

export type Volunteer = z.infer<typeof volunteer>;
