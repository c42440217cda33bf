import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import type { EmergencyLine } from '#model/fields/emergency.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';
import { PhoneNumber } from '#site/views/phone-number.tsx';

/** A number and who answers, where there is room for no more: at the foot of a page, on paper. */
export interface EmergencyNumber {
  number: string;
  who: LocalizedText | undefined;
}

export function listEmergencyNumbers(
  lines: readonly EmergencyLine[] | undefined,
  locale: Locale,
): EmergencyNumber[] {
  return (lines ?? []).map(({ number, who }) => ({ number, who: resolveText(who, locale) }));
}

/** Emergency numbers on one line. */
export function EmergencyNumbers({
  numbers,
  locale,
}: {
  numbers: readonly EmergencyNumber[];
  locale: Locale;
}) {
  return (
    <ul className="emergency-numbers">
      {numbers.map(({ number, who }) => (
        <li key={number}>
          <a href={`tel:${number}`}>
            <PhoneNumber>{number}</PhoneNumber> <Localized of={who} on={locale} />
          </a>
        </li>
      ))}
    </ul>
  );
}
