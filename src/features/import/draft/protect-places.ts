import { listSensitiveOf } from '#features/help/sensitive.ts';
import type { RowDraft } from './row-draft.ts';

/**
 * Takes the precise point and address out of places of people in danger: those of who gives shelter, and
 * of who is about nothing but sensitive subjects. Whoever keeps the record decides to say more.
 */
export function protectPlaces(draft: RowDraft): void {
  const { record, context } = draft;
  const givesShelter = record.services?.some(({ service }) => service === 'shelter') ?? false;
  if (!givesShelter && listSensitiveOf(record, context.directory).length === 0) return;
  record.places = record.places?.map((place, at) => {
    const { address, coordinates, postalCode, directions, name, ...rest } = place;
    const said = [address, coordinates, postalCode, directions, name].filter(
      (each) => each !== undefined,
    );
    if (said.length === 0) return place;
    const column = draft.places[at]?.columns.address ?? draft.places[at]?.columns.point ?? '';
    // What was taken away is not to be read in a report either.
    draft.tell(column, [{ value: '…', why: 'sensitivePlace' }]);
    const precision =
      rest.commune || rest.city ? 'commune' : rest.province ? 'province' : 'country';
    return { ...rest, precision };
  });
}
