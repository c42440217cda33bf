import { writePhone } from '#i18n/write-phone.ts';

/**
 * A number as it is dialled at home, with how it is written abroad: paper shows both, and a phone whose
 * clock is not this country's shows that one (`components/write-abroad.ts`).
 */
export function PhoneNumber({ children: number }: { children: string }) {
  const [home, abroad] = [writePhone(number), writePhone(number, 'abroad')];
  return (
    <bdi dir="ltr" data-abroad={abroad === home ? undefined : abroad}>
      {home}
    </bdi>
  );
}

/** The conversation with a number; only international ones have one. */
export function whatsappOf(number: string): string | undefined {
  return number.startsWith('+') ? `https://wa.me/${number.slice(1)}` : undefined;
}
