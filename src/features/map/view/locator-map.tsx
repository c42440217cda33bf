import type { Locator } from '#features/map/map-locator.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { Localized } from '#site/views/localized.tsx';
import type { Place } from '#site/views/place-lines.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { drawStar } from '#site/views/star-shape.ts';

interface Props {
  locator: Locator;
  places: readonly Place[];
  context: RenderContext;
}

/** The Kingdom with the province's star, and the way to each place whose address is known. */
export function LocatorMap({ locator, places, context }: Props) {
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
        <Directions key={index} place={place} isOne={known.length === 1} context={context} />
      ))}
    </div>
  );
}

/** Map programs and sites, each asked only when somebody taps its name. */
function Directions({
  place,
  isOne,
  context,
}: {
  place: Place;
  isOne: boolean;
  context: RenderContext;
}) {
  const { locale } = context;
  const { lat, lng } = place.coordinates ?? { lat: 0, lng: 0 };
  const point = `${lat},${lng}`;
  const sites = [
    ['OpenStreetMap', `https://www.openstreetmap.org/directions?to=${point}`],
    ['Google Maps', `https://www.google.com/maps/dir/?api=1&destination=${point}`],
    ['Waze', `https://waze.com/ul?ll=${point}&navigate=yes`],
  ] as const;
  const name = resolveText(place.name, locale) ?? resolveText(place.city, locale);
  return (
    <details>
      <summary>
        <Localized of={t(locale, 'map.directions')} on={locale} />
        {!isOne && name && (
          <>
            {' · '}
            <Localized of={name} on={locale} />
          </>
        )}
      </summary>
      <ul className="chips">
        <li>
          <a href={`geo:${point}?q=${point}`}>
            <Localized of={t(locale, 'map.phoneApp')} on={locale} />
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
