import { z } from 'zod';
import { choice, field, list } from './field.ts';
import { language } from './language.ts';
import { webLink } from './link.ts';
import { line } from './text.ts';

/** A telephone number as E.164 writes it: `+212` and nine digits, in quotes. */
export const phoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/)
  .meta({ kind: 'phone' });

export const emailAddress = z.email().max(120).meta({ kind: 'email' });

export const phone = z
  .strictObject({
    number: field(phoneNumber, ['الرقم', 'Numéro', 'Number', 'Número', 'Nummer']),
    reach: field(
      list(
        choice({
          call: ['مكالمة', 'Appel', 'Call', 'Llamada', 'Anruf'],
          whatsapp: ['واتساب', 'WhatsApp', 'WhatsApp', 'WhatsApp', 'WhatsApp'],
          sms: ['رسالة قصيرة', 'SMS', 'SMS', 'SMS', 'SMS'],
        }),
      ),
      ['طريقة الاتصال', 'Joignable par', 'Reachable by', 'Disponible por', 'Erreichbar per'],
    ).optional(),
  })
  .meta({ kind: 'phone-line' });

/** A desk that answers: for whom or what it is, and how to reach it. The first one is whom to call first. */
export const contact = z
  .strictObject({
    role: field(line(120), ['لأي غرض', 'Pour quoi', 'For what', 'Para qué', 'Wofür']).optional(),
    phones: field(list(phone, 5), ['الهواتف', 'Téléphones', 'Telephones', 'Teléfonos', 'Telefonnummern']).optional(),
    emails: field(list(emailAddress, 3), ['البريد الإلكتروني', 'Courriels', 'E-mail addresses', 'Correos electrónicos', 'E-Mail-Adressen']).optional(),
    languages: field(list(language), ['اللغات', 'Langues', 'Languages', 'Idiomas', 'Sprachen']).optional(),
    times: field(line(), ['متى', 'Quand', 'When', 'Cuándo', 'Wann']).optional(),
  })
  .meta({ kind: 'contact', minProperties: 1 });

export const contacts = field(list(contact, 10), ['الاتصال', 'Contacts', 'Contacts', 'Contactos', 'Kontakte']);

export const website = field(webLink, ['الموقع الإلكتروني', 'Site web', 'Website', 'Sitio web', 'Website']);
