import { fromNetwork, isNetworkError, loadFile } from '#base/load-file.ts';
import { reportBug } from '#base/report-bug.ts';
import { nameSavedCache } from './caches.ts';
import { saveProvince } from './save-province.ts';
import type { SavedPageList } from './saved-provinces.ts';
import { deleteProvince, readSavedProvince, writeDay } from './saved-provinces.ts';
import { reduceSaving, type SavingAction, type SavingModel } from './saving-reducer.ts';

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
  const troubleSays = find('[data-keep-trouble]');
  const bar = find<HTMLProgressElement>('progress');
  const say = (what = '', value = '') => part.dataset[what]?.replace('{value}', value) ?? '';

  let model: SavingModel = {};
  const dispatch = (action: SavingAction) => {
    model = reduceSaving(model, action);
    const { at, size, isThere, progress, trouble } = model;
    forget.hidden = !isThere;
    start.disabled = !!progress;
    bar.hidden = !progress;
    if (progress) [bar.value, bar.max] = progress;
    says.textContent = say(at ? 'at' : 'size', at ?? size);
    troubleSays.textContent = say(trouble);
    if (at) (start.lastElementChild as HTMLElement).textContent = say('again');
  };
  const isThere = () => caches.has(nameSavedCache(locale, keep));
  const look = async () => {
    const saved = await readSavedProvince(locale, keep);
    const found = saved ? { at: writeDay(saved.at) } : { size: `${(await loadList()).kilobytes}` };
    dispatch({ isThere: await isThere(), ...found });
  };
  start.addEventListener('click', async () => {
    dispatch({ progress: [0, 1] });
    try {
      // Files that were on their way when the network broke off come still: nothing is told of them.
      await saveProvince(locale, keep, (...progress) => model.progress && dispatch({ progress }));
      await look();
    } catch (error) {
      reportBug(error);
      dispatch({ trouble: isNetworkError(error) ? 'broken' : 'full', isThere: await isThere() });
    }
  });
  forget.addEventListener('click', async () => {
    await deleteProvince(locale, keep);
    location.reload();
  });
  try {
    await look();
    part.hidden = false;
  } catch (error) {
    reportBug(error);
    // A browser that keeps nothing is offered nothing.
  }
}

async function loadList(): Promise<SavedPageList> {
  return fromNetwork('keep.json', (await loadFile('keep.json')).json());
}
