import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import { StarIcon, toneAt } from './icon.tsx';
import { Localized } from './localized.tsx';

export interface Tile {
  href: string;
  icon: string;
  name: LocalizedText;
  note?: LocalizedText | undefined;
}

/** Large targets with an icon in its star and words: needs, subjects, publics. */
export function TileGrid({ tiles, locale }: { tiles: Tile[]; locale: Locale }) {
  return (
    <ul className="tiles">
      {tiles.map(({ href, icon, name, note }, index) => (
        <li key={href}>
          <a href={href}>
            <StarIcon name={icon} tone={toneAt(index)} />
            <span>
              <Localized of={name} on={locale} />
              {note && (
                <small>
                  <Localized of={note} on={locale} />
                </small>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
