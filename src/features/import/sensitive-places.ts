import { foldTyped } from '#base/fold.ts';
import type { Directory } from '#directory/directory.ts';
import { listSensitiveOf } from '#features/help/sensitive.ts';
import type { Association } from '#model/associations.ts';
import type { Text } from '#model/fields/text.ts';

type Place = NonNullable<Association['places']>[number];

/** Whether a record is of who gives shelter, or of who is about nothing but sensitive subjects. */
export function mayBetray(record: Partial<Association>, directory: Directory): boolean {
  const givesShelter = record.services?.some(({ service }) => service === 'shelter') ?? false;
  return givesShelter || listSensitiveOf(record, directory).length > 0;
}

/** A place without what leads to its door; the same place where nothing does. */
export function hideDoor(place: Place): Place {
  const { address, coordinates, postalCode, directions, name, ...rest } = place;
  const doors = [address, coordinates, postalCode, directions, name];
  if (doors.every((each) => each === undefined)) return place;
  const precision = rest.commune || rest.city ? 'commune' : rest.province ? 'province' : 'country';
  return { ...rest, precision };
}

/** A street with its name; the word alone says nothing. */
const street =
  /(?<![\p{L}\p{M}])(?:rue|ruelle|avenue|av\.|boulevard|bd\.?|blvd|derb|zankat|zanqat|impasse|street|st\.|road|calle|avenida|زنقة|شارع|درب|زقاق)\s+[\p{L}\d]/iu;

/** Texts without the sentences that say where its doors are; a text of which nothing is left goes. */
export function hideDoorInTexts<T extends Partial<Association>>(
  record: T,
  doors: readonly Place[],
): T {
  const addresses = doors.flatMap(({ address, directions, postalCode }) =>
    [...Object.values(address ?? {}), ...Object.values(directions ?? {}), postalCode ?? '']
      .map((words) => foldTyped(words ?? ''))
      .filter((words) => words.length > 4),
  );
  const isDoor = (sentence: string) => {
    const folded = foldTyped(sentence);
    return street.test(sentence) || addresses.some((address) => folded.includes(address));
  };
  const hide = (text: Text | undefined): Text | undefined => {
    const left = Object.entries(text ?? {}).flatMap(([locale, words = '']) => {
      const sentences = words.split(/(?<=[.!?؟…])(?=\s)|(?=\n)/u);
      const kept = sentences.filter((each) => !isDoor(each));
      if (kept.length === sentences.length) return [[locale, words] as const];
      const rest = kept.join('').trim();
      return rest === '' ? [] : [[locale, rest] as const];
    });
    return left.length > 0 ? Object.fromEntries(left) : undefined;
  };
  const { summary, purpose, activities, services } = record;
  return {
    ...record,
    ...(summary && { summary: hide(summary) }),
    ...(purpose && { purpose: hide(purpose) }),
    ...(activities && { activities: activities.flatMap((each) => hide(each) ?? []) }),
    ...(services && {
      services: services.map(({ detail, ...rest }) => {
        const left = hide(detail);
        return { ...rest, ...(left && { detail: left }) };
      }),
    }),
  };
}
