import { basePath } from '#base/base-path.ts';
import { nameSavedCache, readSavedCacheName } from './caches.ts';

/** `/<locale>/provinces/<id>/keep.json`: what a phone keeps of a province. */
export interface SavedPageList {
  name: string;
  /** Kilobytes as they travel; the build weighs them. */
  kilobytes: number;
  /** Addresses, what helps most first. */
  pages: string[];
  /** Everybody in it and who comes, with a number to call and how it is written, also those whose page does not fit. */
  people: [href: string, name: string, phone?: string, dialled?: string][];
}

/** At most so much of a prepaid month goes into one province. Kilobytes as they travel. */
export const mostKilobytes = 300;

/** A province on this phone. */
export interface SavedProvince {
  locale: string;
  province: string;
  list: SavedPageList;
  /** When it was kept, as the phone’s clock says. */
  at: Date;
}

export function deleteProvince(locale: string, province: string): Promise<unknown> {
  return caches.delete(nameSavedCache(locale, province));
}

/** The provinces on this phone; one that did not come whole is not among them. */
export async function listSavedProvinces(): Promise<SavedProvince[]> {
  // Not every browser has caches.
  const names = (await globalThis.caches?.keys()) ?? [];
  const saved = await Promise.all(
    names.map(async (name) => {
      const found = readSavedCacheName(name);
      return found && readSavedProvince(found.locale, found.province);
    }),
  );
  return saved.filter((each) => !!each);
}

export async function readSavedProvince(
  locale: string,
  province: string,
): Promise<SavedProvince | undefined> {
  // Opening a cache would create it.
  const answer = await caches.match(pathOfSavedList(locale, province), {
    cacheName: nameSavedCache(locale, province),
  });
  if (!answer) return;
  return {
    locale,
    province,
    list: await answer.json(),
    at: new Date(answer.headers.get('date') ?? 0),
  };
}

/** The file that says what a phone keeps of a province; kept last, it tells that all has come. */
export function pathOfSavedList(locale: string, province: string): string {
  return `${basePath}/${locale}/provinces/${province}/keep.json`;
}

/** A day in digits, as the phone’s own settings write it: no language lacks them. */
export function writeDay(day: Date): string {
  return day.toLocaleDateString(document.documentElement.lang);
}
