import type { z } from 'zod';
import { nameCountry } from '#i18n/format.ts';
import { pickText } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import type { FieldNode } from '#schemas/describe-fields.ts';
import type { place as placeSchema } from '#schemas/fields/place.ts';
import { FactList } from './fact-list.tsx';
import type { Surroundings } from './look-up.ts';
import { Words } from './words.tsx';

export type Place = z.infer<typeof placeSchema>;

/** All places of a record, with one word about those whose address nobody knows. */
export function PlaceList({
  places,
  field,
  around,
}: {
  places: Place[];
  field: FieldNode;
  around: Surroundings;
}) {
  const rough = places.filter(
    ({ precision }) => precision === 'commune' || precision === 'province',
  );
  return (
    <>
      <ul className="plain-list">
        {places.map((place, index) => (
          <li key={index}>
            <PlaceLines place={place} field={field} around={around} />
          </li>
        ))}
      </ul>
      {rough.length > 0 && (
        <p className="soft">
          <Words of={t(around.locale, 'place.rough', { count: rough.length })} on={around.locale} />
        </p>
      )}
    </>
  );
}

/** A place as people say it: what it is, commune, province, country; then the rest. */
export function PlaceLines({
  place,
  field,
  around,
}: {
  place: Place;
  field: FieldNode;
  around: Surroundings;
}) {
  const { locale } = around;
  const province = place.province ? around.lookUp('provinces', place.province) : undefined;
  const commune = place.commune ? around.lookUpCommune(place.commune, place.province) : undefined;
  const parts = [
    pickText(place.address, locale),
    pickText(place.city, locale),
    commune && commune.text !== province?.name.text ? commune : undefined,
  ].filter((part) => part !== undefined);
  const use = pickText(field.properties?.use?.options?.[place.use ?? ''], locale);
  return (
    <div className="place">
      {(place.name || use) && (
        <strong>
          <Words of={pickText(place.name, locale) ?? use} on={locale} />
        </strong>
      )}
      <p>
        {parts.map((part) => (
          <span key={part.text}>
            <Words of={part} on={locale} />
            {' · '}
          </span>
        ))}
        {province && (
          <a href={province.href}>
            <Words of={province.name} on={locale} />
          </a>
        )}
        {place.country && nameCountry(place.country, locale)}
      </p>
      <FactList
        record={place}
        fields={field}
        around={around}
        without={[
          'name',
          'use',
          'address',
          'city',
          'commune',
          'province',
          'country',
          'precision',
          'hours',
        ]}
      />
    </div>
  );
}
