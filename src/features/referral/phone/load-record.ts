import { basePath } from '#base/base-path.ts';
import { fromNetwork } from '#base/load-file.ts';
import { reportBug } from '#base/report-bug.ts';
import type { Locale } from '#model/locales.ts';
import { type SheetRecord, takeParts } from './take-parts.ts';

/** What became of an id: its record; that nobody has it; or that the network did not bring it. */
export type Loaded = SheetRecord | 'missing' | 'unreachable';

/** So many pages are on their way at a time: a cheap phone has no room for more. */
const most = 6;
let underway = 0;
const waiting: (() => void)[] = [];

/** The address of an association's page, below this site. */
export function pageOf(lang: Locale, id: string): string {
  return `${basePath}/${lang}/associations/${id}/`;
}

/**
 * Reads an association from its own page in a language: the browser and the service worker keep
 * pages, so that what was seen before is there without the network.
 */
export async function loadRecord(lang: Locale, id: string, signal: AbortSignal): Promise<Loaded> {
  if (underway >= most) await new Promise<void>((go) => waiting.push(go));
  underway++;
  try {
    const isSeen = Boolean(navigator.serviceWorker?.controller);
    const path = pageOf(lang, id);
    const response = await fromNetwork(path, fetch(path, { signal }));
    if (response.ok && !isSeen) showWorker(path).catch(reportBug);
    if (response.status === 404) return 'missing';
    const html = await fromNetwork(path, response.text());
    const page = new DOMParser().parseFromString(html, 'text/html');
    // A page that stands in for one that did not come is no profile.
    return takeParts(page) ?? 'unreachable';
  } catch (error) {
    reportBug(error);
    return 'unreachable';
  } finally {
    underway--;
    waiting.shift()?.();
  }
}

/** A worker that comes after a record has not seen it: it sees it then, so that the sheet opens without the network. */
async function showWorker(path: string): Promise<void> {
  const worker = navigator.serviceWorker;
  if (!worker) return;
  await worker.ready;
  if (!worker.controller)
    await new Promise((come) => worker.addEventListener('controllerchange', come, { once: true }));
  await fromNetwork(path, fetch(path));
}
