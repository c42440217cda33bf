import { pickForm } from '#i18n/pick-form.ts';
import type { MapProps } from './map-props.ts';
import type { Mark } from './mark.ts';

/** How many a mark stands for and, unless it is a whole territory, how exactly it stands there. */
export function describeMark(
  { count, kind }: Mark,
  { texts, counts, lang }: Pick<MapProps, 'texts' | 'counts' | 'lang'>,
): string {
  const words = pickForm(counts, count, lang);
  return kind === 'territory' ? words : `${words} · ${texts[kind]}`;
}
