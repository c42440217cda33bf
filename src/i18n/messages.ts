import type { Locale } from '#model/locales.ts';
import { messageCatalogs } from './catalogs.ts';

/** A key of the interface text. English has every key; the others are checked against it. */
export type MessageKey = keyof typeof messageCatalogs.en;

/** Flat ICU messages for each locale. Tamazight may leave keys out; it then reads another locale. */
export const messages: Record<Locale, Partial<Record<MessageKey, string>>> = messageCatalogs;
