import type { Said } from '#i18n/said.ts';
import type { Locale } from '#model/locales.ts';
import { StarIcon, toneAt } from './icon.tsx';
import { Words } from './words.tsx';

export interface Tile {
  href: string;
  icon: string;
  name: Said;
  note?: Said | undefined;
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
              <Words of={name} on={locale} />
              {note && (
                <small>
                  <Words of={note} on={locale} />
                </small>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
