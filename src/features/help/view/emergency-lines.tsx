import { pickText } from '#i18n/said.ts';
import type { EmergencyLine } from '#model/fields/emergency.ts';
import type { Locale } from '#model/locales.ts';
import { Icon } from '#site/views/icon.tsx';
import { PhoneNumber } from '#site/views/phone-number.tsx';
import { Words } from '#site/views/words.tsx';

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
                <Words of={pickText(who, locale)} on={locale} />
              </strong>
              {[forWhom, when].map((text, index) => {
                const said = pickText(text, locale);
                return (
                  said && (
                    <span className="soft" key={index === 0 ? 'forWhom' : 'when'}>
                      <Words of={said} on={locale} />
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
