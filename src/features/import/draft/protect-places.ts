import { isDeepStrictEqual } from 'node:util';
import { hidePlace, hidesPlaces } from '#features/help/hidden-places.ts';
import { hideWayInTexts } from '#features/import/hide-way-in-texts.ts';
import type { RowDraft } from './row-draft.ts';

/**
 * Takes the precise point and address out of places of people in danger. Whoever keeps the record decides to say more.
 */
export function protectPlaces(draft: RowDraft): void {
  const { record, context } = draft;
  if (!hidesPlaces(record, context.directory)) return;
  // What people of another directory have written is theirs.
  if (record.id === undefined) protectTexts(draft);
  record.places = record.places?.map((place, at) => {
    const hidden = hidePlace(place);
    if (hidden === place) return place;
    const column = draft.places[at]?.columns.address ?? draft.places[at]?.columns.point ?? '';
    // What was taken away is not to be read in a report either.
    draft.tell(column, [{ value: '…', why: 'sensitivePlace' }]);
    return hidden;
  });
}

function protectTexts(draft: RowDraft): void {
  const { record } = draft;
  const { summary, purpose, activities, services } = hideWayInTexts(record, record.places ?? []);
  for (const [key, hidden] of Object.entries({ summary, purpose, activities, services })) {
    const field = key as 'summary' | 'purpose' | 'activities' | 'services';
    if (isDeepStrictEqual(record[field], hidden)) continue;
    if (hidden === undefined || (Array.isArray(hidden) && hidden.length === 0))
      delete record[field];
    else Object.assign(record, { [field]: hidden });
    draft.tell('', [{ value: '…', why: 'sensitivePlace' }]);
  }
}
