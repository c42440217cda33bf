import type { Locator } from '#features/map/map-locator.ts';
import { pickText } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import type { Surroundings } from '#site/views/look-up.ts';
import type { Place } from '#site/views/place-lines.tsx';
import { drawStar } from '#site/views/star-shape.ts';
import { Words } from '#site/views/words.tsx';

interface Props {
  locator: Locator;
  places: readonly Place[];
  around: Surroundings;
}

/** The Kingdom with the province's star, and the way to each place whose address is known. */
export function LocatorMap({ locator, places, around }: Props) {
  const { width, height, outline, provinces, points } = locator;
  const known = places.filter(
    ({ coordinates, precision }) =>
      coordinates && (precision === 'exact' || precision === 'street'),
  );
  return (
    <div className="locator">
      {/* The lines of the places beside it say the same in words. */}
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={outline} />
        {provinces.map(({ x, y }, index) => (
          <path key={index} className="star" d={drawStar(7)} transform={`translate(${x} ${y})`} />
        ))}
        {points.map(({ x, y }, index) => (
          <circle key={index} cx={x} cy={y} r="2.5" />
        ))}
      </svg>
      {known.map((place, index) => (
        <Directions key={index} place={place} isOne={known.length === 1} around={around} />
      ))}
    </div>
  );
}

/** Map programs and sites, each asked only when somebody taps its name. */
function Directions({
  place,
  isOne,
  around,
}: {
  place: Place;
  isOne: boolean;
  around: Surroundings;
}) {
  const { locale } = around;
  const { lat, lng } = place.coordinates ?? { lat: 0, lng: 0 };
  const point = `${lat},${lng}`;
  const sites = [
    ['OpenStreetMap', `https://www.openstreetmap.org/directions?to=${point}`],
    ['Google Maps', `https://www.google.com/maps/dir/?api=1&destination=${point}`],
    ['Waze', `https://waze.com/ul?ll=${point}&navigate=yes`],
  ] as const;
  const name = pickText(place.name, locale) ?? pickText(place.city, locale);
  return (
    <details>
      <summary>
        <Words of={t(locale, 'map.directions')} on={locale} />
        {!isOne && name && (
          <>
            {' · '}
            <Words of={name} on={locale} />
          </>
        )}
      </summary>
      <ul className="chips">
        <li>
          <a href={`geo:${point}?q=${point}`}>
            <Words of={t(locale, 'map.phoneApp')} on={locale} />
          </a>
        </li>
        {sites.map(([site, href]) => (
          <li key={site}>
            <a href={href} rel="noreferrer">
              {site}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
