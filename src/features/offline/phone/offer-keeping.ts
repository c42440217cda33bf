import { fromNetwork, isNetworkError, loadFile } from '#base/load-file.ts';
import { reportBug } from '#base/report-bug.ts';
import { nameKept } from './caches.ts';
import { keepProvince } from './keep-province.ts';
import type { KeptList } from './kept-list.ts';
import { forgetProvince, readKept, writeDay } from './kept-provinces.ts';

/** Brings the buttons that keep a province to life, where the browser can keep anything. */
export function offerKeeping(): void {
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
    forget.hidden = !(await caches.has(nameKept(locale, keep)));
  };
  const show = async () => {
    const kept = await readKept(locale, keep);
    await offerForgetting();
    if (kept) (start.lastElementChild as HTMLElement).textContent = say('again');
    says.textContent = kept
      ? say('at', writeDay(kept.at))
      : say('size', String((await loadList()).kilobytes));
  };
  start.addEventListener('click', async () => {
    start.disabled = true;
    progress.hidden = false;
    trouble.textContent = '';
    try {
      await keepProvince(locale, keep, (done, all) => {
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
    await forgetProvince(locale, keep);
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

async function loadList(): Promise<KeptList> {
  return fromNetwork('keep.json', (await loadFile('keep.json')).json());
}
