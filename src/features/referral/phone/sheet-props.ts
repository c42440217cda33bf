import type { EmergencyNumber } from '#features/help/view/emergency-numbers.tsx';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import type { SheetTexts } from './write-sheet-texts.ts';

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
