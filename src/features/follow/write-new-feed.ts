import { hrefOf, pathOf } from '#directory/addresses.ts';
import { type Directory, findAll } from '#directory/directory.ts';
import { type AtomEntry, wrapText, writeAtom, writeParagraphs } from '#exports/write-atom.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { sayUntil } from '#i18n/say-until.ts';
import { t } from '#i18n/t.ts';
import { nameCollection } from '#model/collection-names.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import {
  type Followed,
  nameFollowed,
  nameKind,
  newFeedHrefOf,
  pathOfFollowed,
} from './followed.ts';
import { type Arrival, selectArrivals } from './gather-arrivals.ts';

/** The day of a feed in which nothing was ever new: it may not change from build to build. */
const never = '2000-01-01';

export interface NewFeedOptions {
  locale: Locale;
  directory: Directory;
  /** The address of the site. */
  site: URL | string | undefined;
}

/** What is new in a choice, as Atom. Nobody who wrote it is named. @param arrivals newest first */
export function writeNewFeed(
  arrivals: readonly Arrival[],
  choice: Followed,
  { locale, directory, site }: NewFeedOptions,
): string {
  const absolute = (path: string) => new URL(path, site ?? directory.site.url).href;
  const name = resolveText(directory.site.name, locale)?.text ?? 'Twiza';
  const what = nameFollowed(choice, locale, directory).text;
  const self = absolute(newFeedHrefOf(locale, choice));
  const chosen = selectArrivals(arrivals, choice);
  return writeAtom(
    {
      locale,
      id: self,
      title: `${t(locale, 'follow.new', { what }).text} · ${name}`,
      page: absolute(hrefOf(locale, pathOfFollowed(choice))),
      self,
      name,
      home: absolute(hrefOf(locale, '')),
      updated: chosen[0]?.day ?? never,
    },
    chosen.map((arrival) => writeEntry(arrival, locale, directory, absolute)),
  );
}

function writeEntry(
  arrival: Arrival,
  locale: Locale,
  directory: Directory,
  absolute: (path: string) => string,
): AtomEntry {
  const { collection, record, day, focus } = arrival;
  const link = absolute(hrefOf(locale, pathOf(collection, record.id)));
  const title = nameArrival(arrival, locale);
  const kind = nameKind(collection, locale);
  const lines = [kind, ...listFacts(arrival, locale, directory)];
  const subjects = focus.map((id) => nameFollowed({ list: 'focus', id }, locale, directory).text);
  return {
    id: link,
    link,
    day,
    title: wrapText(title.text, title.lang, locale),
    content: lines.map(({ text, lang }) => writeParagraphs([text], lang)).join(''),
    categories: [kind.text, ...subjects],
  };
}

/** A wish has no name: whoever answers it quotes its reference. */
export function nameArrival(
  { collection, record }: Pick<Arrival, 'collection' | 'record'>,
  locale: Locale,
): LocalizedText {
  const { name, id } = record as { name?: Text; id: string };
  const named = resolveText(name, locale);
  if (named) return named;
  const one = resolveText(nameCollection(collection).one, locale);
  return { text: `${one?.text ?? collection} · ${id}`, lang: one?.lang ?? locale };
}

interface Facts {
  summary?: Text;
  closes?: string;
  expires?: string;
  skills?: readonly string[];
}

/** What a record says of itself, where it is, and until when: of who hides, nothing. */
function listFacts(
  { record, isHidden, regions }: Arrival,
  locale: Locale,
  directory: Directory,
): LocalizedText[] {
  if (isHidden) return [];
  const { summary, closes, expires, skills } = record as Facts;
  const ends = closes ?? expires;
  const said = resolveText(summary, locale);
  const places = regions.map((id) => nameFollowed({ list: 'regions', id }, locale, directory));
  return [
    ...(said ? [said] : []),
    ...findAll(directory, 'skills', skills).flatMap(({ name }) => resolveText(name, locale) ?? []),
    ...places,
    ...(ends ? [sayUntil(ends, locale)] : []),
  ];
}
