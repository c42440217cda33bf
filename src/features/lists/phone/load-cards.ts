import { loadFile, NetworkError } from '#base/load-file.ts';
import type { ListCards } from '#features/lists/view/list-cards.ts';
import { type ListModel, listMissingFiles } from './list-reducer.ts';

/**
 * The files of cards that a page of a list needs and has not got.
 *
 * @throws NetworkError also where a newer build has replaced the rows: the page then has to come anew
 */
export function loadCards(folder: string, model: ListModel) {
  return Promise.all(
    listMissingFiles(model).map(async (number) => {
      const path = `${folder}${number}.json`;
      const { stamp, cards }: ListCards = await (await loadFile(path)).json();
      if (stamp !== model.rows.stamp) throw new NetworkError(path, undefined, 409);
      return { number, cards };
    }),
  );
}
