import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { describeRole } from '#exports/describe-role.ts';
import { publicRecord } from '#features/help/public-record.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Collection } from '#model/collections.ts';
import type { Opportunity } from '#model/opportunities.ts';
import { namePlaces } from '#site/views/name-places.ts';
import type { RenderContext } from '#site/views/render-context.ts';

/** What machines are told of a role, without what nobody may copy; nothing of any other record. */
export function tellRole(
  collection: Collection,
  role: object,
  directory: Directory,
  context: RenderContext,
  url: string,
) {
  if (collection !== 'opportunities') return;
  const { record } = publicRecord('opportunities', role as Opportunity, directory);
  const association = directory.byId.associations.get(record.association);
  if (!association) return;
  const { locale, today } = context;
  const name = resolveText(association.name, locale)?.text ?? association.id;
  const page = new URL(hrefOf(locale, pathOf('associations', association.id)), url).href;
  const places =
    record.places ??
    (record.provinces ?? []).map((province) => ({ province, precision: 'province' as const }));
  return describeRole(record, {
    url,
    locale,
    today,
    association: { name, url: page },
    places: namePlaces(places, context),
  });
}
