import { pickForm } from '#i18n/pick-form.ts';
import type { MapProps } from './map-props.ts';

/** Something that the map draws and the list beside it names. */
export interface Mark {
  /** The same for the same thing at the next zoom, so that the focus stays on it. */
  key: string;
  kind: 'territory' | 'several' | 'point' | 'area';
  name: string;
  lat: number;
  lng: number;
  count: number;
  /** The province's page. */
  href?: string | undefined;
  /** The territory that it lies in, or is. */
  territory: string;
  /** The associations that it stands for, as far as they are known. */
  numbers?: (() => number[]) | undefined;
  /** The zoom at which a mark of several comes apart; none if they are in one place. */
  opensAt?: number | undefined;
}

/** How many a mark stands for and, unless it is a whole territory, how exactly it stands there. */
export function describeMark(
  { count, kind }: Mark,
  { texts, counts, lang }: Pick<MapProps, 'texts' | 'counts' | 'lang'>,
): string {
  const words = pickForm(counts, count, lang);
  return kind === 'territory' ? words : `${words} · ${texts[kind]}`;
}
