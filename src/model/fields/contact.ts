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

/**
 * A number as it is dialled: E.164, a short national one of two to five digits (15, 2511), or one that
 * is called at no or a shared cost (0800002511). Short and free numbers answer inside their country only.
 */
export const dialledNumber = z
  .string()
  .regex(/^(?:\+[1-9]\d{6,14}|[1-9]\d{1,4}|080\d{7})$/)
  .meta({ kind: 'phone' });

export const emailAddress = z.email().max(120).meta({ kind: 'email' });

export const phone = z
  .strictObject({
    number: field(
      dialledNumber,
      ['الرقم', 'Numéro', 'Number', 'Número', 'Nummer'],
      [
        'دون الصفر ودون فراغات: \u200e+212528000000. الرقم القصير كما يُطلب: 2511.',
        'Sans le 0 ni espaces : +212528000000. Un numéro court, tel qu’on le compose : 2511.',
        'Without its 0 or spaces: +212528000000. A short number as it is dialled: 2511.',
      ],
    ),
    reach: field(
      list(
        choice({
          call: ['مكالمة', 'Appel', 'Call', 'Llamada', 'Anruf'],
          whatsapp: ['واتساب', 'WhatsApp', 'WhatsApp', 'WhatsApp', 'WhatsApp'],
          sms: ['رسالة قصيرة', 'SMS', 'SMS', 'SMS', 'SMS'],
        }),
      ),
      ['طريقة الاتصال', 'Joignable par', 'Reachable by', 'Disponible por', 'Erreichbar per'],
      ['كيف يرد هذا الرقم: مكالمة، واتساب، رسالة قصيرة.', 'Comment joindre ce numéro : appel, WhatsApp, SMS.', 'How this number can be reached: call, WhatsApp, text message.'],
    ).optional(),
  })
  .meta({ kind: 'phone-line' });

/** A desk that answers: for whom or what it is, and how to reach it. The first one is whom to call first. */
export const contact = z
  .strictObject({
    role: field(
      line(120),
      ['لأي غرض', 'Pour quoi', 'For what', 'Para qué', 'Wofür'],
      ['لأي شيء يصلح هذا الاتصال، مثل: الاستقبال، التطوع.', 'À quoi sert ce contact, par exemple : accueil, bénévolat.', 'What this contact is for, for example: reception, volunteering.'],
    ).optional(),
    phones: field(
      list(phone, 5),
      ['الهواتف', 'Téléphones', 'Telephones', 'Teléfonos', 'Telefonnummern'],
      [
        'أرقام الجمعية. رقم شخصي فقط إذا وافق صاحبه.',
        'Les numéros de l’association. Un numéro privé seulement avec accord.',
        'The association’s numbers. A private one only with its owner’s consent.',
      ],
    ).optional(),
    emails: field(
      list(emailAddress, 3),
      ['البريد الإلكتروني', 'Adresses e-mail', 'E-mail addresses', 'Correos electrónicos', 'E-Mail-Adressen'],
      ['مثل: contact@example.org', 'Par exemple : contact@example.org', 'For example: contact@example.org'],
    ).optional(),
    languages: field(
      list(language),
      ['اللغات', 'Langues', 'Languages', 'Idiomas', 'Sprachen'],
      ['اللغات التي تتحدثون بها مع الناس هنا.', 'Les langues dans lesquelles on répond ici.', 'The languages in which people are answered here.'],
    ).optional(),
    times: field(
      line(),
      ['متى', 'Quand', 'When', 'Cuándo', 'Wann'],
      ['متى يرد أحد، مثل: صباحا من الاثنين إلى الجمعة.', 'Quand quelqu’un répond, par exemple : le matin, du lundi au vendredi.', 'When somebody answers, for example: mornings, Monday to Friday.'],
    ).optional(),
  })
  .meta({ kind: 'contact', minProperties: 1 });

export const contacts = field(
  list(contact, 10),
  ['الاتصال', 'Contacts', 'Contacts', 'Contactos', 'Kontakte'],
  [
    'كيف يتصل بكم الناس. الأول في القائمة هو من يُتصل به أولا.',
    'Comment vous joindre. Le premier de la liste est celui que l’on appelle d’abord.',
    'How to reach you. The first in the list is the one to call first.',
  ],
);

export const website = field(
  webLink,
  ['الموقع الإلكتروني', 'Site web', 'Website', 'Sitio web', 'Website'],
  ['الموقع الرسمي، ويبدأ بـ https://', 'Le site officiel ; il commence par https://', 'The official site; it starts with https://'],
);
