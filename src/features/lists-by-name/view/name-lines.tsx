import { markReferable } from '#features/referral/referable.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import { Localized, langOf } from '#site/views/localized.tsx';

/** An association in a list by name: its name, the same in another script, what it is and where. */
export interface NameLine {
  href: string;
  title: LocalizedText;
  otherTitle: LocalizedText | undefined;
  meta: LocalizedText[];
}

/** A list by name, or one letter of it. */
export function NameLines({ lines, locale }: { lines: NameLine[]; locale: Locale }) {
  return (
    <ul className="compact-list">
      {lines.map(({ href, title, otherTitle, meta }) => (
        <li key={href} {...markReferable(href)}>
          <a href={href} {...langOf(title, locale)}>
            {title.text}
          </a>
          {otherTitle && (
            <span className="soft" {...langOf(otherTitle, locale)}>
              {otherTitle.text}
            </span>
          )}
          {meta.length > 0 && (
            <span className="soft">
              {meta.map((part, index) => (
                <span key={part.text}>
                  {index > 0 && ' · '}
                  <Localized of={part} on={locale} />
                </span>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
