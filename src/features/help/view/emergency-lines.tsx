import { resolveText } from '#i18n/localized-text.ts';
import type { EmergencyLine } from '#model/fields/emergency.ts';
import type { Locale } from '#model/locales.ts';
import { Icon } from '#site/views/icon.tsx';
import { Localized } from '#site/views/localized.tsx';
import { PhoneNumber } from '#site/views/phone-number.tsx';

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
      {lines.map(({ number, who, forWhom, when }) => (
        <li key={number}>
          <a href={`tel:${number}`}>
            <span className="button is-main">
              <Icon name="phone" />
              <PhoneNumber>{number}</PhoneNumber>
            </span>
            <span>
              <strong>
                <Localized of={resolveText(who, locale)} on={locale} />
              </strong>
              {[forWhom, when].map((text, index) => {
                const said = resolveText(text, locale);
                return (
                  said && (
                    <span className="soft" key={index === 0 ? 'forWhom' : 'when'}>
                      <Localized of={said} on={locale} />
                    </span>
                  )
                );
              })}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
