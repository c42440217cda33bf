import { isDeepStrictEqual } from 'node:util';
import { hideDoor, hideDoorInTexts, mayBetray } from '#features/import/sensitive-places.ts';
import type { RowDraft } from './row-draft.ts';

/**
 * Takes the precise point and address out of places of people in danger: those of who gives shelter, and
 * of who is about nothing but sensitive subjects. Whoever keeps the record decides to say more.
 */
export function protectPlaces(draft: RowDraft): void {
  const { record, context } = draft;
  if (!mayBetray(record, context.directory)) return;
  // What people of another directory have written is theirs.
  if (record.id === undefined) protectTexts(draft);
  record.places = record.places?.map((place, at) => {
    const hidden = hideDoor(place);
    if (hidden === place) return place;
    const column = draft.places[at]?.columns.address ?? draft.places[at]?.columns.point ?? '';
    // What was taken away is not to be read in a report either.
    draft.tell(column, [{ value: '…', why: 'sensitivePlace' }]);
    return hidden;
  });
}

function protectTexts(draft: RowDraft): void {
  const { record } = draft;
  const { summary, purpose, activities, services } = hideDoorInTexts(record, record.places ?? []);
  for (const [key, hidden] of Object.entries({ summary, purpose, activities, services })) {
    const field = key as 'summary' | 'purpose' | 'activities' | 'services';
    if (isDeepStrictEqual(record[field], hidden)) continue;
    if (hidden === undefined || (Array.isArray(hidden) && hidden.length === 0))
      delete record[field];
    else Object.assign(record, { [field]: hidden });
    draft.tell('', [{ value: '…', why: 'sensitivePlace' }]);
  }
}
