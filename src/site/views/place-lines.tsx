import { type ComponentType, Fragment } from 'react';
import type { z } from 'zod';
import { nameCountry } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { place as placeSchema } from '#model/fields/place.ts';
import { Localized } from './localized.tsx';
import type { RenderContext } from './render-context.ts';

export type Place = z.infer<typeof placeSchema>;

interface Props {
  place: Place;
  field: FieldNode;
  context: RenderContext;
  /** Draws the fields that these lines do not: it draws places, too, so that it cannot be imported here. */
  Facts: ComponentType<{
    record: object;
    fields: FieldNode;
    context: RenderContext;
    without?: readonly string[];
  }>;
  /** The page draws the hours in a part of their own. */
  hoursElsewhere?: boolean;
}

/** Drawn by name, or not worth a word: that a project works somewhere is what its places say. */
const placed = ['name', 'use', 'address', 'city', 'commune', 'province', 'country', 'precision'];

/** All places of a record, with one word about those whose address nobody knows. */
export function PlaceList({ places, ...rest }: Omit<Props, 'place'> & { places: Place[] }) {
  const { context } = rest;
  const rough = places.filter(
    ({ precision }) => precision === 'commune' || precision === 'province',
  );
  // A place of which nothing but the precision is known has nothing to show.
  const known = places.filter((place) => Object.keys(place).length > 1);
  return (
    <>
      <ul className="plain-list">
        {known.map((place, index) => (
          <li key={index}>
            <PlaceLines place={place} {...rest} />
          </li>
        ))}
      </ul>
      {rough.length > 0 && (
        <p className="soft">
          <Localized
            of={t(context.locale, 'place.rough', { count: rough.length })}
            on={context.locale}
          />
        </p>
      )}
    </>
  );
}

/** A place as people say it: what it is, commune, province, country; then the rest. */
export function PlaceLines({ place, field, context, Facts, hoursElsewhere = false }: Props) {
  const { locale } = context;
  const province = place.province ? context.lookUp('provinces', place.province) : undefined;
  const commune = place.commune ? context.lookUpCommune(place.commune, place.province) : undefined;
  const parts = [
    resolveText(place.address, locale),
    resolveText(place.city, locale),
    commune && commune.text !== province?.name.text ? commune : undefined,
  ].filter((part) => part !== undefined);
  const where = [
    ...parts.map((part) => <Localized key={part.text} of={part} on={locale} />),
    province && (
      <a key={province.href} href={province.href}>
        <Localized of={province.name} on={locale} />
      </a>
    ),
    place.country && nameCountry(place.country, locale),
  ].filter((part) => part !== undefined);
  const use = place.use === 'work-site' ? undefined : place.use;
  const name = resolveText(place.name, locale);
  const useName = resolveText(field.properties?.use?.options?.[use ?? ''], locale);
  const heading = name ?? useName;
  return (
    <div className="place">
      {heading && (
        <strong>
          <Localized of={heading} on={locale} />
        </strong>
      )}
      {name && useName && (
        <p className="soft">
          <Localized of={useName} on={locale} />
        </p>
      )}
      {where.length > 0 && (
        <p data-where="">
          {where.map((part, index) => (
            <Fragment key={index}>
              {index > 0 && ' · '}
              {part}
            </Fragment>
          ))}
        </p>
      )}
      <Facts
        record={place}
        fields={field}
        context={context}
        without={hoursElsewhere ? [...placed, 'hours'] : placed}
      />
    </div>
  );
}
