import type { MapStart } from '#features/map/phone/map-props.ts';
import { listCountForms } from '#i18n/count-forms.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';

/** At build: every word that the map says, in the locale or, where no reader gave it, its nearest one. */
export function writeMapTexts(locale: Locale): Pick<MapStart, 'texts' | 'counts' | 'lang'> {
  const say = (key: Parameters<typeof t>[1]) => t(locale, key).text;
  return {
    lang: t(locale, 'map.label').lang,
    counts: listCountForms(locale, 'count.associations'),
    texts: {
      label: say('map.label'),
      skip: say('map.skip'),
      fingers: say('map.fingers'),
      zoomIn: say('map.zoomIn'),
      zoomOut: say('map.zoomOut'),
      whole: say('map.whole'),
      abroad: say('map.abroad'),
      shown: keep(locale, 'map.shown', 'names'),
      list: say('map.list'),
      associations: say('nav.associations'),
      several: say('map.several'),
      point: say('map.point'),
      area: say('map.area'),
      close: say('map.close'),
      page: keep(locale, 'map.page', 'name'),
      more: say('map.more'),
      streets: say('map.streets'),
      noStreets: say('map.noStreets'),
      streetsCost: keep(locale, 'map.streetsCost', 'host'),
      notice: say('map.notice'),
      failedOutlines: say('map.failedOutlines'),
      failedPlaces: say('map.failedPlaces'),
      failedCards: say('map.failedCards'),
      failedStreets: say('map.failedStreets'),
      retry: say('map.retry'),
    },
  };
}

/** Leaves the one argument of a message for the browser to fill. */
function keep(locale: Locale, key: Parameters<typeof t>[1], argument: string): string {
  return t(locale, key, { [argument]: `{${argument}}` }).text;
}
