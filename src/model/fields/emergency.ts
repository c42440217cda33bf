import type { z } from 'zod';
import { dialledNumber } from './contact.ts';
import { list, object } from './field.ts';
import { language } from './language.ts';
import { reference } from './reference.ts';
import { source } from './source.ts';
import { line } from './text.ts';

/** A number that answers somebody in danger, or listens: police, ambulance, a national helpline. */
export const emergencyLine = object('emergencyLine', {
  number: dialledNumber,
  who: line(60),
  forWhom: line(120).optional(),
  when: line(60).optional(),
  languages: list(language).optional(),
  focusAreas: shownOn('focus-areas'),
  audiences: shownOn('audiences'),
  services: shownOn('services'),
  source,
}).meta({ kind: 'emergency-line' });

export type EmergencyLine = z.infer<typeof emergencyLine>;

/** Subjects of one vocabulary whose pages show the number. */
function shownOn(collection: string) {
  return list(reference(collection), 20).optional();
}
