import { z } from 'zod';
import { availability, commitment } from './fields/commitment.ts';
import { countryCode } from './fields/country.ts';
import { day, period, posted } from './fields/date.ts';
import { choice, list, object } from './fields/field.ts';
import { language } from './fields/language.ts';
import { id } from './fields/reference.ts';
import { prose, word } from './fields/text.ts';
import { audiences, focusAreas, provinces, skills } from './fields/topics.ts';

/**
 * A wish to volunteer. It never holds a name, a phone or an address: whoever wants to answer writes
 * to the coordinator and quotes the reference, which is the record's id. It lives at most 90 days
 * after it was posted, or renewed.
 */
export const volunteer = object('volunteers', {
  id,
  pseudonym: word(40).meta({ personalData: 'forbidden' }),
  text: prose(600).meta({ personalData: 'forbidden' }),
  skills: skills.optional(),
  languages: list(language).optional(),
  where: choice(['on-site', 'remote', 'either']).optional(),
  country: countryCode.optional(),
  provinces: provinces.optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  period: period.optional(),
  commitment: commitment.optional(),
  hoursPerWeek: z.number().min(0.5).max(60).optional(),
  availability: availability.optional(),
  posted,
  renewed: day.optional(),
  expires: day,
});

export type Volunteer = z.infer<typeof volunteer>;
