import type { StarScale } from '#features/map/view/star-scale.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#model/locales.ts';
import { createElement } from './frame.ts';
import type { MapTexts } from './map-props.ts';

/**
 * What colours and shapes mean.
 *
 * @param shapes the words for marks of places; none while only provinces are shown
 */
export function drawLegend(
  { classes }: StarScale,
  shapes: Pick<MapTexts, 'point' | 'area' | 'several'> | undefined,
  lang: Locale,
): HTMLElement {
  const list = createElement('ul', { class: 'legend' });
  if (shapes) {
    for (const kind of ['several', 'area', 'point'] as const)
      list.append(createElement('li', { class: `is-${kind}` }, shapes[kind]));
    return list;
  }
  for (const [index, { from, to }] of classes.entries()) {
    const [least, most] = [from, to ?? from].map((count) => formatNumber(count, lang));
    const span =
      to === undefined && from > 0 ? `${least}+` : from === to ? least : `${least}–${most}`;
    list.append(
      createElement('li', { class: `k${index}` }, createElement('bdi', { dir: 'ltr' }, span ?? '')),
    );
  }
  return list;
}
