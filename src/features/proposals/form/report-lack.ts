import { hrefOf, tellPath } from '#directory/addresses.ts';
import { chooseDestination, isReachable } from '#directory/destination.ts';
import type { Locale } from '#model/locales.ts';
import type { Site } from '#model/site.ts';

/** What the address of the short form fills in: what is missing, and where. */
export interface Lack {
  what?: string;
  where?: string;
}

/**
 * The short form in which one says what is missing, or wrong, with what the page knows of it;
 * `undefined` where nobody would read it.
 */
export function reportLack(lack: Lack, locale: Locale, site: Site): string | undefined {
  if (!isReachable(chooseDestination(site))) return;
  const known = new URLSearchParams({ ...lack }).toString();
  return `${hrefOf(locale, tellPath)}${known && `?${known}`}`;
}
