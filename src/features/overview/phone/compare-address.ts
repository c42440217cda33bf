import { isRecordId } from '#model/record-id.ts';

/** What an address asks to see side by side. */
export interface ComparedRecords {
  kind: 'provinces' | 'associations';
  ids: string[];
  /** Beyond the number that fits. */
  left: string[];
  /** What is no id, or no province. */
  refused: string[];
  /** Provinces beside associations: one table has only either. */
  dropped: string[];
}

/** More columns nobody takes in at once, nor are they as wide as a word. */
const most = 4;

/** The names of the fields of the form, each of which sends one province. */
export const comparedFields = ['a', 'b', 'c', 'd'] as const;

/**
 * Reads `?provinces=tata,taza`, or `?associations=…`, or what the form sends, `?a=tata&b=taza`.
 *
 * @param provinces the ids of all provinces
 * @returns nothing where the address asks for nothing
 */
export function readCompareAddress(
  search: string,
  provinces: readonly string[],
): ComparedRecords | undefined {
  const given = new URLSearchParams(search);
  const list = (...names: string[]) =>
    names
      .flatMap((name) => given.getAll(name))
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter(Boolean);
  const associations = list('associations');
  const places = list('provinces', ...comparedFields);
  const kind = associations.length > 0 ? 'associations' : 'provinces';
  const asked = [...new Set(kind === 'associations' ? associations : places)];
  if (asked.length === 0) return;
  const isKnown = (id: string) => (kind === 'provinces' ? provinces.includes(id) : isRecordId(id));
  const known = asked.filter(isKnown);
  const show = (ids: string[]) => ids.slice(0, 5).map((id) => id.slice(0, 60));
  return {
    kind,
    ids: known.slice(0, most),
    left: show(known.slice(most)),
    refused: show(asked.filter((id) => !isKnown(id))),
    dropped: kind === 'associations' ? show(places) : [],
  };
}
