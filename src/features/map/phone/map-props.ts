import type { FinderCard } from '#features/search/phone/index/cards.ts';
import type { Locale } from '#model/locales.ts';

/** In degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** A province, or a country abroad, as one mark. */
export interface MapTerritory {
  id: string;
  name: string;
  lat: number;
  lng: number;
  /** Associations at work there. */
  count: number;
  href?: string;
  /** Whose pack holds its places. */
  region: string;
}

export type MapText =
  | 'label'
  | 'skip'
  | 'fingers'
  | 'zoomIn'
  | 'zoomOut'
  | 'whole'
  | 'abroad'
  | 'shown'
  | 'list'
  | 'associations'
  | 'several'
  | 'point'
  | 'area'
  | 'close'
  | 'page'
  | 'more'
  | 'streets'
  | 'noStreets'
  | 'streetsCost'
  | 'notice'
  | 'failedOutlines'
  | 'failedPlaces'
  | 'failedCards'
  | 'failedStreets'
  | 'retry';
export type MapTexts = Record<MapText, string>;

/** What `/<locale>/map/start.json` holds. */
export interface MapStart {
  /** The language that the texts are really in. */
  lang: Locale;
  texts: MapTexts;
  /** “12 associations”, by plural category. */
  counts: Record<string, string>;
  /** What the country fills; none where its outlines are not known. */
  bounds?: Box | undefined;
  /** Sorted by name. */
  provinces: MapTerritory[];
  /** Where there are associations abroad. */
  countries: MapTerritory[];
  /** Folder of the finder's files, which hold the cards. */
  finder: string;
  /** Street pictures, offered behind a button. `{x}`, `{y}` and `{z}` stand in the address. */
  tiles?: string | undefined;
}

/** A filter that the map shares with a list: associations by their number in the locale. */
export interface MapFilter {
  accepts: (number: number) => boolean;
  /** How many pass in each province. */
  counts: () => ReadonlyMap<string, number>;
  /** @returns what ends the subscription */
  subscribe: (listener: () => void) => () => void;
}

export interface MapCard {
  title: string;
  href: string;
  meta: string;
  /** Of the title, where it is not the page's. */
  lang?: Locale | undefined;
}

export interface MapProps extends MapStart {
  locale: Locale;
  /** The address of a region's pack; `abroad` is one. */
  packUrl: (region: string) => string;
  outlinesUrl: string;
  worldUrl: string;
  /** With it, a province's mark brings the map nearer; its page would lose what was asked. */
  filter?: MapFilter | undefined;
  /** Cards for the sheet of a mark, if somebody has them already; the map reads the finder's. */
  loadCards?: ((numbers: readonly number[]) => Promise<MapCard[]>) | undefined;
}

export interface MountedMap {
  focusProvince: (id: string) => void;
  destroy: () => void;
}

/** A card of the finder as the map shows it. */
export function toMapCard({ title, href, meta }: FinderCard): MapCard {
  return {
    title: title.text,
    lang: title.lang,
    href,
    meta: meta.map(({ text }) => text).join(' · '),
  };
}
