import { listCellTexts, listObjects, textOf } from '#features/import/mapping/value-texts.ts';
import type { Row } from '#features/import/read/source.ts';
import type { RowDraft } from './row-draft.ts';

/** The point of a feature; of an outline, the middle of its corners, as exact as a street. */
export function addGeometry(draft: RowDraft, column: string, value: Row['values'][string]): void {
  const [geometry] = listObjects(value);
  const type = geometry && textOf(geometry, 'type');
  const numbers = listCellTexts(geometry?.coordinates).map(Number);
  if (!geometry || numbers.length < 2 || numbers.some(Number.isNaN)) return;
  draft.place.columns.point = column;
  if (type === 'Point') {
    Object.assign(draft.place, { lng: String(numbers[0]), lat: String(numbers[1]) });
    return;
  }
  const middle = (offset: number) => {
    const all = numbers.filter((_, at) => at % 2 === offset);
    return ((Math.min(...all) + Math.max(...all)) / 2).toFixed(3);
  };
  Object.assign(draft.place, { lng: middle(0), lat: middle(1) });
}
