import { nameKept, readKeptName } from './caches.ts';
import type { KeptList } from './kept-list.ts';

/** A province on this phone. */
export interface KeptProvince {
  locale: string;
  province: string;
  list: KeptList;
  /** When it was kept, as the phone’s clock says. */
  at: Date;
}

export async function forgetProvince(locale: string, province: string): Promise<void> {
  await caches.delete(nameKept(locale, province));
}

/** The provinces on this phone; one that did not come whole is not among them. */
export async function listKept(): Promise<KeptProvince[]> {
  // Not every browser has caches.
  const names = ((await globalThis.caches?.keys()) ?? []).flatMap(
    (name) => readKeptName(name) ?? [],
  );
  const kept = await Promise.all(names.map(({ locale, province }) => readKept(locale, province)));
  return kept.filter((each) => each !== undefined);
}

export async function readKept(
  locale: string,
  province: string,
): Promise<KeptProvince | undefined> {
  // Opening a cache would create it.
  const answer = await caches.match(pathOfKeptList(locale, province), {
    cacheName: nameKept(locale, province),
  });
  if (!answer) return;
  const at = new Date(answer.headers.get('date') ?? 0);
  return { locale, province, list: await answer.json(), at };
}

/** The file that says what a phone keeps of a province; kept last, it tells that all has come. */
export function pathOfKeptList(locale: string, province: string): string {
  return `/${locale}/provinces/${province}/keep.json`;
}

/** A day in digits, as the phone’s own settings write it: no language lacks them. */
export function writeDay(day: Date): string {
  return day.toLocaleDateString(document.documentElement.lang, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
}
