import { resolveText } from '#i18n/localized-text.ts';
import type { EmergencyLine } from '#model/fields/emergency.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';

interface Props {
  line: EmergencyLine;
  locale: Locale;
  /** Of what stands behind the name. */
  className?: string;
  /** Between the parts, where they stand in one line. Whoever hears them, or copies them, needs a space at least. */
  between?: string;
}

/** Who answers an emergency number, for whom and when. */
export function EmergencyWords({ line, locale, className, between = ' ' }: Props) {
  const { who, forWhom, when } = line;
  return (
    <span>
      <strong>
        <Localized of={resolveText(who, locale)} on={locale} />
      </strong>
      {Object.entries({ forWhom, when }).map(([part, text]) => {
        const said = resolveText(text, locale);
        return (
          said && (
            <span className={className} key={part}>
              {between}
              <Localized of={said} on={locale} />
            </span>
          )
        );
      })}
    </span>
  );
}
