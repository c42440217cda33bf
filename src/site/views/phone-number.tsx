import { isInternational } from '#directory/first-contact.ts';
import { writePhone } from '#i18n/write-phone.ts';
import { Ltr } from './localized.tsx';

/** A number as it is dialled at home. */
export function PhoneNumber({ children: number }: { children: string }) {
  return <Ltr>{writePhone(number)}</Ltr>;
}

/** The same as it is dialled from abroad, for whoever is there; nothing where it is written so already. */
export function AbroadNumber({ children: number }: { children: string }) {
  const abroad = writePhone(number, 'abroad');
  if (abroad === writePhone(number)) return null;
  return <span dir="ltr">{abroad}</span>;
}

/** The conversation with a number; only international ones have one. */
export function whatsappOf(number: string): string | undefined {
  return isInternational({ number }) ? `https://wa.me/${number.slice(1)}` : undefined;
}
