import { writePhone } from '#i18n/write-phone.ts';
import type { ContactCard } from './read-contacts.ts';

/** A sheet as a message says it: each association with its numbers and its place, then the sheet's address. */
export function writeReferral(
  title: string,
  cards: readonly ContactCard[],
  address: string,
): string {
  const told = cards.map(({ names: [name = ''], phones, address }) =>
    [name, ...phones.map((phone) => writePhone(phone, 'either')), address]
      .filter(Boolean)
      .join('\n'),
  );
  return [title, ...told, address].join('\n\n');
}
