import type { Said } from '#i18n/said.ts';
import type { Locale } from '#locales.ts';
import type { CardModel } from './card.tsx';
import { langOf, Words } from './words.tsx';

/** Records as lines: a name, what and where, perhaps a note. For what stands beside a record. */
export function CompactList({
  cards,
  locale,
}: {
  cards: (Pick<CardModel, 'href' | 'title' | 'meta'> & { note?: Said })[];
  locale: Locale;
}) {
  return (
    <ul className="compact-list">
      {cards.map(({ href, title, meta, note }) => (
        <li key={href}>
          <a href={href} {...langOf(title, locale)}>
            {title.text}
          </a>
          <span className="soft">
            {[...meta, ...(note ? [note] : [])].map((part, index) => (
              <span key={part.text}>
                {index > 0 && ' · '}
                <Words of={part} on={locale} />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
