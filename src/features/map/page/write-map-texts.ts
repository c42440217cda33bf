import type { MapStart } from '#features/map/phone/map-props.ts';
import { listCountForms } from '#i18n/count-forms.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { pickSharedLang, t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';

/** Keys of the words, and what the browser fills into some of them. */
const keys = {
  label: ['map.label'],
  skip: ['map.skip'],
  fingers: ['map.fingers'],
  zoomIn: ['map.zoomIn'],
  zoomOut: ['map.zoomOut'],
  whole: ['map.whole'],
  abroad: ['map.abroad'],
  shown: ['map.shown', 'names'],
  list: ['map.list'],
  associations: ['nav.associations'],
  several: ['map.several'],
  point: ['map.point'],
  area: ['map.area'],
  close: ['map.close'],
  page: ['map.page', 'name'],
  more: ['map.more'],
  streets: ['map.streets'],
  noStreets: ['map.noStreets'],
  streetsCost: ['map.streetsCost', 'host'],
  notice: ['map.notice'],
  failedOutlines: ['map.failedOutlines'],
  failedPlaces: ['map.failedPlaces'],
  failedCards: ['map.failedCards'],
  failedStreets: ['map.failedStreets'],
  retry: ['map.retry'],
} as const satisfies Record<keyof MapStart['texts'], readonly [key: MessageKey, blank?: string]>;

/** At build: every word that the map says, in the nearest language that has all of them. */
export function writeMapTexts(locale: Locale): Pick<MapStart, 'texts' | 'counts' | 'lang'> {
  const lang = pickSharedLang(locale, [
    'count.associations',
    ...Object.values(keys).map(([key]) => key),
  ]);
  const texts = Object.entries(keys).map(([name, [key, blank]]) => [
    name,
    t(lang, key, blank && { [blank]: `{${blank}}` }).text,
  ]);
  return {
    lang,
    counts: listCountForms(lang, 'count.associations'),
    texts: Object.fromEntries(texts) as MapStart['texts'],
  };
}
