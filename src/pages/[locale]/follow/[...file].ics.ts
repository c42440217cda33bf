import type { APIRoute } from 'astro';
import { loadDirectory, loadHistory } from '#directory/load.ts';
import { type Followed, followFileOf, listCalendars } from '#features/follow/followed.ts';
import {
  type DatedRecord,
  listDates,
  listSingleDates,
  selectDates,
  singleFileOf,
} from '#features/follow/list-dates.ts';
import { writeCalendar, writeSingleCalendar } from '#features/follow/write-calendar.ts';
import { type Locale, locales } from '#model/locales.ts';
import { createRenderContext } from '#site/views/render-context.ts';
import { sayPlace } from '#site/views/say-place.ts';

export async function getStaticPaths() {
  const directory = await loadDirectory();
  const calendars = listCalendars(directory).map((choice) => ({
    file: followFileOf(choice),
    props: { choice },
  }));
  const singles = listSingleDates(directory, await loadHistory()).map((dated) => ({
    file: singleFileOf(dated),
    props: { dated },
  }));
  return locales.flatMap((locale) =>
    [...calendars, ...singles].map(({ file, props }) => ({ params: { locale, file }, props })),
  );
}

/** A calendar without dates is there, too, for whoever follows it already. */
export const GET: APIRoute<{ choice?: Followed; dated?: DatedRecord }> = async ({
  params,
  props: { choice, dated },
  site,
}) => {
  const directory = await loadDirectory();
  const locale = params.locale as Locale;
  const context = createRenderContext(directory, locale);
  const options = {
    locale,
    directory,
    site,
    sayPlace: (place: Parameters<typeof sayPlace>[0]) => sayPlace(place, context),
  };
  if (dated) return new Response(writeSingleCalendar(dated, options));
  const followed: Followed = choice ?? { list: 'all' };
  const dates = selectDates(listDates(directory, await loadHistory()), followed);
  return new Response(writeCalendar(dates, followed, options));
};
