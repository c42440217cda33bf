import { foldLetters } from '#base/fold.ts';
import type { Association } from '#model/associations.ts';
import { freeId } from '#model/reserved-ids.ts';
import { numberId, suggestNewId } from '#records/new-id.ts';
import { romanise } from '#records/romanise.ts';
import { suggestId } from '#records/suggest.ts';

type Named = Partial<Pick<Association, 'name' | 'acronym' | 'otherNames' | 'places'>>;

/** Folded: what every second name begins with. */
const arabicAssociation = /^(?:ال)?جمعي[هة]\s+/u;

/**
 * The id of a new record, the same for the same record: of its name, with its town where the name is
 * taken, with a number where that is taken too.
 */
export function chooseRecordId(record: Named, isTaken: (id: string) => boolean): string {
  const id = suggestNewId(record) || romaniseName(record) || 'association';
  if (!isTaken(id)) return id;
  const town = suggestId(romanise(nameTown(record)));
  return numberId(town ? `${id.slice(0, 50)}-${town.slice(0, 20)}` : id, isTaken);
}

function romaniseName({ name = {}, otherNames = [] }: Named): string {
  const names = [name.ar, name.zgh, ...Object.values(name), ...otherNames];
  const ids = names.map((each) => {
    const bare = foldLetters(each ?? '').replace(arabicAssociation, '');
    return suggestId(romanise(bare)).slice(0, 60).replace(/-$/, '');
  });
  const id = ids.find((each) => each.length > 1);
  return id ? freeId(id, 'record') : '';
}

function nameTown({ places = [] }: Named): string {
  const [place] = places;
  const { city = {} } = place ?? {};
  return city.fr ?? city.en ?? city.ar ?? Object.values(city)[0] ?? place?.province ?? '';
}
