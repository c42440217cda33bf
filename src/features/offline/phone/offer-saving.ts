import { fromNetwork, isNetworkError, loadFile } from '#base/load-file.ts';
import { reportBug } from '#base/report-bug.ts';
import { nameSavedCache } from './caches.ts';
import { saveProvince } from './save-province.ts';
import type { SavedPageList } from './saved-provinces.ts';
import { deleteProvince, readSavedProvince, writeDay } from './saved-provinces.ts';

/** Brings the buttons that keep a province to life, where the browser can keep anything. */
export function offerSaving(): void {
  if (!('caches' in globalThis) || !navigator.serviceWorker) return;
  for (const part of document.querySelectorAll<HTMLElement>('[data-keep]')) void offer(part);
}

async function offer(part: HTMLElement): Promise<void> {
  const { keep = '', locale = '' } = part.dataset;
  const find = <E extends HTMLElement>(selector: string) => part.querySelector(selector) as E;
  const start = find<HTMLButtonElement>('[data-keep-start]');
  const forget = find<HTMLButtonElement>('[data-keep-forget]');
  const says = find('[data-keep-says]');
  const trouble = find('[data-keep-trouble]');
  const progress = find<HTMLProgressElement>('progress');
  const say = (what: string, value = '') => (part.dataset[what] ?? '').replace('{value}', value);

  // What came before the network broke off can be deleted too.
  const offerForgetting = async () => {
    forget.hidden = !(await caches.has(nameSavedCache(locale, keep)));
  };
  const show = async () => {
    const saved = await readSavedProvince(locale, keep);
    await offerForgetting();
    if (saved) (start.lastElementChild as HTMLElement).textContent = say('again');
    says.textContent = saved
      ? say('at', writeDay(saved.at))
      : say('size', String((await loadList()).kilobytes));
  };
  start.addEventListener('click', async () => {
    start.disabled = true;
    progress.hidden = false;
    trouble.textContent = '';
    try {
      await saveProvince(locale, keep, (done, all) => {
        progress.max = all;
        progress.value = done;
      });
      await show();
    } catch (error) {
      trouble.textContent = say(isNetworkError(error) ? 'broken' : 'full');
      reportBug(error);
      await offerForgetting();
    }
    start.disabled = false;
    progress.hidden = true;
  });
  forget.addEventListener('click', async () => {
    await deleteProvince(locale, keep);
    location.reload();
  });
  try {
    await show();
    part.hidden = false;
  } catch (error) {
    reportBug(error);
    // A browser that keeps nothing is offered nothing.
  }
}

async function loadList(): Promise<SavedPageList> {
  return fromNetwork('keep.json', (await loadFile('keep.json')).json());
}
