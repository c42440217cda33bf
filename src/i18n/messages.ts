import type { Locale } from '#model/locales.ts';
import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import zgh from './zgh.json' with { type: 'json' };

/** A key of the interface text. English has every key; the others are checked against it. */
export type MessageKey = keyof typeof en;

/** Flat ICU messages for each locale. Tamazight may leave keys out; it then reads another locale. */
export const messages: Record<Locale, Partial<Record<MessageKey, string>>> = {
  ar,
  fr,
  zgh,
  en,
  es,
  de,
};
