import { hrefOf, type PlainCollection, pathOf } from '#directory/addresses.ts';
import { type Directory, findAll } from '#directory/directory.ts';
import { describeEvent, describeProject } from '#exports/json-ld.ts';
import { publicRecord } from '#features/help/public-record.ts';
import { findEventZone } from '#features/opening-hours/event-zone.ts';
import { tellRole } from '#features/volunteering/view/tell-role.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Event } from '#model/events.ts';
import type { Project } from '#model/projects.ts';
import { namePlaces } from '#site/views/name-places.ts';
import type { RenderContext } from '#site/views/render-context.ts';

/** What machines are told of a record: of a project, an event or a role; nothing of any other. */
export function tellThing(
  collection: PlainCollection,
  record: object,
  directory: Directory,
  context: RenderContext,
  url: string,
) {
  switch (collection) {
    case 'projects':
      return describeProject(record as Project, url, context.locale);
    case 'events':
      return tellEvent(record as Event, directory, context, url);
    default:
      return tellRole(collection, record, directory, context, url);
  }
}

/** Where an event takes place is told as far as anybody may know it. */
function tellEvent(event: Event, directory: Directory, context: RenderContext, url: string) {
  const { locale } = context;
  const { record } = publicRecord('events', event, directory);
  const organizers = findAll(directory, 'associations', event.associations).map(({ id, name }) => ({
    name: resolveText(name, locale)?.text ?? id,
    url: new URL(hrefOf(locale, pathOf('associations', id)), url).href,
  }));
  const places = namePlaces(record.place ? [record.place] : [], context);
  return describeEvent(
    record,
    url,
    locale,
    places,
    organizers,
    findEventZone(record, directory.today) ?? null,
  );
}
