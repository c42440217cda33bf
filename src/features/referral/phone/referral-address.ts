import { basePath } from '#base/base-path.ts';
import type { Locale } from '#model/locales.ts';

/** What an address asks for: ids, each once and in its order, and what is none. */
export interface AskedIds {
  ids: string[];
  refused: string[];
}

/** Ids are file names: small letters, digits, hyphens, two to eighty of them. */
const id = /^(?=.{2,80}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads the ids of a sheet.
 *
 * @param listed ids with commas between them, as the address or the phone's memory holds them
 */
export function readIds(listed: string): AskedIds {
  const parts = new Set(
    listed
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
  return {
    ids: [...parts].filter((part) => id.test(part)),
    refused: [...parts].filter((part) => !id.test(part)),
  };
}

/** The ids that an address names; none for one that does not ask for any, and means the phone's own sheet. */
export function readReferralAddress(search: string): AskedIds | undefined {
  const asked = new URLSearchParams(search).getAll('ids');
  return asked.length > 0 ? readIds(asked.join()) : undefined;
}

/** The ids on the phone's own sheet and on another one, each once, without those that no record has. */
export function takeOver(
  own: readonly string[],
  others: readonly string[],
  isMissing: (id: string) => boolean,
): string[] {
  return [...new Set([...own, ...others.filter((id) => !isMissing(id))])];
}

/** The address of a sheet, below this site: nothing but ids is in it. */
export function writeReferralAddress(lang: Locale, ids: readonly string[]): string {
  return `${basePath}/${lang}/refer/?ids=${ids.join()}`;
}
