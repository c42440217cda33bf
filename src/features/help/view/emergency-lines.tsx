import type { EmergencyLine } from '#model/fields/emergency.ts';
import type { Locale } from '#model/locales.ts';
import { Icon } from '#site/views/icon.tsx';
import { PhoneNumber } from '#site/views/phone-number.tsx';
import { EmergencyWords } from './emergency-words.tsx';

/** Emergency numbers, each a tap away, with who answers, for whom and when. */
export function EmergencyLines({
  lines,
  locale,
}: {
  lines: readonly EmergencyLine[];
  locale: Locale;
}) {
  return (
    <ul className="emergency-lines">
      {lines.map((line) => (
        <li key={line.number}>
          <a href={`tel:${line.number}`}>
            <span className="button is-main">
              <Icon name="phone" />
              <PhoneNumber>{line.number}</PhoneNumber>
            </span>
            <EmergencyWords line={line} locale={locale} className="soft" />
          </a>
        </li>
      ))}
    </ul>
  );
}
