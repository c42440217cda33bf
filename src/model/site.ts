import { z } from 'zod';
import { emailAddress, phoneNumber } from './fields/contact.ts';
import { day } from './fields/date.ts';
import { emergencyLine } from './fields/emergency.ts';
import { choice, list, object } from './fields/field.ts';
import { holiday } from './fields/holiday.ts';
import { siteAddress, webLink } from './fields/link.ts';
import { line, word } from './fields/text.ts';

/** What a deployment sets: `content/site.yaml`. */
export const site = object('site', {
  name: line(40),
  url: siteAddress,
  coordinator: emailAddress.optional(),
  whatsapp: phoneNumber.optional(),
  forms: choice(['netlify', 'none']).optional(),
  controller: object('controller', {
    name: line(120),
    address: line(200).optional(),
  }).optional(),
  declaration: word(60).optional(),
  replyDays: z.int().min(0).max(90).meta({ unit: 'day' }).optional(),
  security: emailAddress.optional(),
  repository: webLink.optional(),
  branch: word(60).optional(),
  signIn: webLink.optional(),
  demo: z.boolean().optional(),
  emergency: list(emergencyLine, 20).optional(),
  exit: webLink.optional(),
  offline: z.boolean().optional(),
  ramadan: list(
    object('ramadan', {
      from: day,
      to: day,
    }),
  ).optional(),
  holidays: list(holiday, 60).optional(),
  tiles: webLink.optional(),
});

export type Site = z.infer<typeof site>;
