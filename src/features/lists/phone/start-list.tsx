import { createRoot } from 'react-dom/client';
import { loadFile } from '#base/load-file.ts';
import type { RowsFile } from '#features/lists/view/make-list.ts';
import type { Locale } from '#model/locales.ts';
import type { ListPlace } from './list-place.ts';
import { reduceList, startList } from './list-reducer.ts';
import { LiveList } from './live-list.tsx';
import { loadCards } from './load-cards.ts';
import { readMinute } from './read-minute.ts';
import { readListAddress } from './rows/list-address.ts';

/**
 * Takes the place of the list that the build drew.
 *
 * @param asked as an address says it: what was touched, or the page’s own
 * @param words what was typed into the box
 */
export async function startLiveList(place: HTMLElement, asked: string, words = ''): Promise<void> {
  const {
    folder = '',
    home = '',
    locale,
    collection = '',
    texts = '',
    add,
    follow = '',
    page,
  } = place.dataset;
  const file: RowsFile = await (await loadFile(`${folder}rows.json`)).json();
  const isAddress = asked.startsWith('?');
  const { state, dropped } = readListAddress(asked, file);
  // Somebody who only opens the filters stays on the page that they read.
  const from = asked || words ? state : { ...state, page: Number(page) };
  let model = startList(file, readMinute(), { ...from, words });
  if (isAddress) model = { ...model, dropped };
  // What comes stands at once where the old cards stood.
  for (const { number, cards } of await loadCards(folder, model))
    model = reduceList(model, { type: 'cards', file: number, cards });
  const props: ListPlace = {
    folder,
    home,
    locale: locale as Locale,
    collection,
    texts,
    add,
    follow,
    filterIcon: place.querySelector('[data-open] path')?.getAttribute('d') ?? '',
  };
  createRoot(place).render(
    <LiveList place={props} words={file} start={model} isTouched={!isAddress} />,
  );
}
