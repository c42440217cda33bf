import { z } from 'zod';
import { choice, list, object, shared } from './field.ts';
import { language } from './language.ts';
import { webLink } from './link.ts';
import { line } from './text.ts';

/** A telephone number as E.164 writes it: `+212` and nine digits, in quotes. */
export const phoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/)
  .meta({ kind: 'phone' });

/**
 * A number as it is dialled: E.164, a short national one of two to five digits (15, 2511), or one that
 * is called at no or a shared cost (0800002511). Short and free numbers answer inside their country only.
 */
export const dialledNumber = z
  .string()
  .regex(/^(?:\+[1-9]\d{6,14}|[1-9]\d{1,4}|080\d{7})$/)
  .meta({ kind: 'phone' });

export const emailAddress = z.email().max(120).meta({ kind: 'email' });

export const phone = object('phone', {
  number: dialledNumber,
  reach: list(choice(['call', 'whatsapp', 'sms'])).optional(),
}).meta({ kind: 'phone-line' });

/** A contact that answers: for whom or what it is, and how to reach it. The first one is whom to call first. */
export const contact = object('contact', {
  role: line(120).optional(),
  phones: list(phone, 5).optional(),
  emails: list(emailAddress, 3).optional(),
  languages: list(language).optional(),
  times: line().optional(),
}).meta({ kind: 'contact', minProperties: 1 });

export const contacts = shared('contacts', list(contact, 10));

export const website = shared('website', webLink);
