import { hideDoor, mayBetray } from '#features/import/sensitive-places.ts';
import type { RowDraft } from './row-draft.ts';

/**
 * Takes the precise point and address out of places of people in danger: those of who gives shelter, and
 * of who is about nothing but sensitive subjects. Whoever keeps the record decides to say more.
 */
export function protectPlaces(draft: RowDraft): void {
  const { record, context } = draft;
  if (!mayBetray(record, context.directory)) return;
  record.places = record.places?.map((place, at) => {
    const hidden = hideDoor(place);
    if (hidden === place) return place;
    const column = draft.places[at]?.columns.address ?? draft.places[at]?.columns.point ?? '';
    // What was taken away is not to be read in a report either.
    draft.tell(column, [{ value: '…', why: 'sensitivePlace' }]);
    return hidden;
  });
}
