import type { Said } from '#i18n/said.ts';
import type { Locale } from '#model/locales.ts';
import { langOf, Words } from '#site/views/words.tsx';

/** An association in a list by name: its name, the same in another script, what it is and where. */
export interface NameLine {
  href: string;
  title: Said;
  otherTitle: Said | undefined;
  meta: Said[];
}

/** A list by name, or one letter of it. */
export function NameLines({ lines, locale }: { lines: NameLine[]; locale: Locale }) {
  return (
    <ul className="compact-list">
      {lines.map(({ href, title, otherTitle, meta }) => (
        <li key={href}>
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
                  <Words of={part} on={locale} />
                </span>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
