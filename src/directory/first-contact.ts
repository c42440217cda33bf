import type { Association } from '#model/associations.ts';

type Contact = NonNullable<Association['contacts']>[number];
type Phone = NonNullable<Contact['phones']>[number];

/** Whom to reach first, and by which ways. */
export interface FirstContact {
  /** The number to name: written in a list, read aloud, told to machines. */
  number?: string | undefined;
  /** The number to call; none where the first contact takes messages only. */
  call?: string | undefined;
  /** The number of the same contact that answers by WhatsApp. */
  whatsapp?: string | undefined;
  /** The number of the same contact that answers text messages. */
  sms?: string | undefined;
  /** The first address of all contacts: a mail is passed on, a call is not. */
  email?: string | undefined;
}

/**
 * The first contact of a record, which everything that names one number takes from here. Editors order
 * the list: the first contact with a number that takes calls, else the first that has any number.
 */
export function findFirstContact(contacts: readonly Contact[] = []): FirstContact {
  const reachable = contacts.map(({ phones = [] }) => phones).filter(({ length }) => length > 0);
  const chosen = reachable.find((phones) => phones.some(takesCalls)) ?? reachable[0] ?? [];
  const whatsapp = chosen.find((phone) => answersBy(phone, 'whatsapp') && isInternational(phone));
  const sms = chosen.find((phone) => answersBy(phone, 'sms'));
  // A number that no message reaches is called, whatever is said of it: there is no other way.
  const call = chosen.find(takesCalls) ?? (whatsapp || sms ? undefined : chosen[0]);
  return {
    number: (call ?? whatsapp ?? sms)?.number,
    call: call?.number,
    whatsapp: whatsapp?.number,
    sms: sms?.number,
    email: contacts.find(({ emails }) => emails?.length)?.emails?.[0],
  };
}

/** Of a number that does not say how it answers, a call is expected. */
function takesCalls({ reach }: Phone): boolean {
  return !reach?.length || reach.includes('call');
}

function answersBy({ reach }: Phone, way: 'whatsapp' | 'sms'): boolean {
  return reach?.includes(way) ?? false;
}

/** WhatsApp knows no short or free number of a country. */
export function isInternational({ number }: Pick<Phone, 'number'>): boolean {
  return number.startsWith('+');
}
