import {
  type EmergencyNumber,
  listEmergencyNumbers,
} from '#features/help/view/emergency-numbers.tsx';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { pickSharedLang, t } from '#i18n/t.ts';
import type { EmergencyLine } from '#model/fields/emergency.ts';
import { type Locale, locales } from '#model/locales.ts';

/** Words of the sheet by their short name, with what the browser fills in. */
const keys = {
  empty: 'refer.empty',
  emptyText: 'refer.emptyText',
  full: 'refer.full',
  shared: 'refer.shared',
  keep: 'refer.keep',
  own: 'refer.own',
  loading: 'refer.loading',
  notFound: 'refer.notFound',
  refused: 'refer.refused',
  unreachable: 'refer.unreachable',
  retry: 'map.retry',
  shown: 'refer.shown',
  more: 'refer.more',
  language: 'refer.language',
  by: 'refer.by',
  phone: 'refer.phone',
  day: 'refer.day',
  byHint: 'refer.byHint',
  note: 'refer.note',
  noteHint: 'refer.noteHint',
  paper: 'refer.paper',
  onOne: 'refer.onOne',
  onEach: 'refer.onEach',
  print: 'refer.print',
  share: 'refer.share',
  whatsapp: 'contact.whatsapp',
  sms: 'refer.sms',
  copy: 'refer.copy',
  copied: 'refer.copied',
  uncopied: 'copy.refused',
  text: 'copy.text',
  code: 'refer.code',
  save: 'refer.save',
  remove: 'refer.remove',
  clear: 'refer.clear',
  sure: 'refer.sure',
} as const;
export type SheetTexts = Record<keyof typeof keys, string>;

/** All that the page hands to the sheet. */
export interface SheetProps {
  locale: Locale;
  /** The language that the page's own words are really in. */
  lang: Locale;
  texts: SheetTexts;
  /** The few words that are printed, in every language that a sheet can be in. */
  printed: Record<
    Locale,
    Record<'title' | 'by' | 'phone' | 'day' | 'note' | 'date' | 'emergency', LocalizedText> & {
      numbers: EmergencyNumber[];
    }
  >;
  /** Where one finds associations: by need, by name. */
  ways: { href: string; name: string }[];
  /** Drawings of icons, the `d` of each. */
  icons: Record<'print' | 'share' | 'whatsapp' | 'email' | 'link' | 'download' | 'close', string>;
}

const blanks = { ids: '{ids}', shown: '{shown}', total: '{total}' };

/** At build: the words of the sheet's page, and those of the paper in every language. */
export function writeSheetTexts(
  locale: Locale,
  emergency: readonly EmergencyLine[] | undefined,
): Pick<SheetProps, 'texts' | 'lang' | 'printed'> {
  const lang = pickSharedLang(locale, Object.values(keys));
  const texts = Object.entries(keys).map(([name, key]) => [name, t(lang, key, blanks).text]);
  const printed = locales.map((each) => [
    each,
    {
      title: t(each, 'refer.title'),
      by: t(each, 'refer.by'),
      phone: t(each, 'refer.phone'),
      day: t(each, 'refer.day'),
      note: t(each, 'refer.note'),
      date: t(each, 'refer.printed', { date: '{date}' }),
      emergency: t(each, 'emergency.numbers'),
      numbers: listEmergencyNumbers(emergency, each),
    },
  ]);
  return {
    texts: Object.fromEntries(texts) as SheetTexts,
    lang,
    printed: Object.fromEntries(printed) as SheetProps['printed'],
  };
}
