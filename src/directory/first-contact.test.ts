import { describe, expect, it } from 'vitest';
import type { Association } from '#model/associations.ts';
import { type FirstContact, findFirstContact } from './first-contact.ts';

type Contacts = NonNullable<Association['contacts']>;

const landline = '+212528000001';
const mobile = '+212612000002';
const short = '2511';
const email = 'contact@amal.example';

describe('the first contact', () => {
  it.each<[string, Contacts | undefined, FirstContact]>([
    ['is nobody without contacts', undefined, {}],
    ['is nobody at a contact that only says when', [{ times: { fr: 'Le matin' } }], {}],
    ['is a mail where there is no number', [{ emails: [email, 'b@amal.example'] }], { email }],
    [
      'is the number of a later contact when the first has a mail alone',
      [{ emails: [email] }, { phones: [{ number: landline }] }],
      { number: landline, call: landline, email },
    ],
    [
      'keeps the mail of a later contact',
      [{ phones: [{ number: landline }] }, { emails: [email] }],
      { number: landline, call: landline, email },
    ],
    [
      'is the first of several numbers and contacts',
      [{ phones: [{ number: landline }, { number: mobile }] }, { phones: [{ number: short }] }],
      { number: landline, call: landline },
    ],
    [
      'has the message lines of its own contact',
      [
        { phones: [{ number: landline }, { number: mobile, reach: ['whatsapp', 'sms'] }] },
        { phones: [{ number: '+212600000003', reach: ['whatsapp'] }] },
      ],
      { number: landline, call: landline, whatsapp: mobile, sms: mobile },
    ],
    [
      'has no message line of another contact',
      [{ phones: [{ number: landline }] }, { phones: [{ number: mobile, reach: ['whatsapp'] }] }],
      { number: landline, call: landline },
    ],
    [
      'is a number that takes calls before one that does not',
      [{ phones: [{ number: mobile, reach: ['whatsapp'] }, { number: landline }] }],
      { number: landline, call: landline, whatsapp: mobile },
    ],
    [
      'is a later contact that takes calls before one that takes messages alone',
      [{ phones: [{ number: mobile, reach: ['sms'] }] }, { phones: [{ number: landline }] }],
      { number: landline, call: landline },
    ],
    [
      'takes calls where it says so among others',
      [{ phones: [{ number: mobile, reach: ['whatsapp', 'call'] }] }],
      { number: mobile, call: mobile, whatsapp: mobile },
    ],
    [
      'is named, not called, where it answers by WhatsApp alone',
      [{ phones: [{ number: mobile, reach: ['whatsapp'] }] }],
      { number: mobile, whatsapp: mobile },
    ],
    [
      'is named, not called, where it answers text messages alone',
      [{ emails: [email], phones: [{ number: mobile, reach: ['sms'] }] }],
      { number: mobile, sms: mobile, email },
    ],
    [
      'is a later contact that takes messages alone where the first has a mail alone',
      [{ emails: [email] }, { phones: [{ number: mobile, reach: ['whatsapp'] }] }],
      { number: mobile, whatsapp: mobile, email },
    ],
    [
      'is called where its only way, WhatsApp, cannot reach a short number',
      [{ phones: [{ number: short, reach: ['whatsapp'] }] }],
      { number: short, call: short },
    ],
  ])('%s', (_, contacts, expected) => {
    expect(findFirstContact(contacts)).toEqual(expected);
  });
});
