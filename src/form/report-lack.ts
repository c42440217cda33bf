import { hrefOf } from '#data/addresses.ts';
import type { Locale } from '#locales.ts';
import type { Site } from '#schemas/site.ts';
import { chooseDestination } from './envelope.ts';

/** Where one says that a service is missing somewhere: a mail or a message with the sentence in it, else the form for a new record. */
export function reportLack(sentence: string, locale: Locale, site: Site): string {
  const { way, address, whatsapp } = chooseDestination(site);
  if (way === 'mail') return `mailto:${address}?subject=${encodeURIComponent(sentence)}`;
  if (whatsapp) return `https://wa.me/${whatsapp.slice(1)}?text=${encodeURIComponent(sentence)}`;
  return hrefOf(locale, 'propose');
}
