import { foldTyped } from '#base/fold.ts';
import type { Association } from '#model/associations.ts';
import type { Text } from '#model/fields/text.ts';

type Place = NonNullable<Association['places']>[number];

/** A street with its name; the word alone says nothing. */
const street =
  /(?<![\p{L}\p{M}])(?:rue|ruelle|avenue|av\.|boulevard|bd\.?|blvd|derb|zankat|zanqat|impasse|street|st\.|road|calle|avenida|زنقة|شارع|درب|زقاق)\s+[\p{L}\d]/iu;

/** Texts without the sentences that say where some places are; a text of which nothing is left goes. */
export function hideWayInTexts<T extends Partial<Association>>(
  record: T,
  places: readonly Place[],
): T {
  const addresses = places.flatMap(({ address, directions, postalCode }) =>
    [...Object.values(address ?? {}), ...Object.values(directions ?? {}), postalCode ?? '']
      .map((words) => foldTyped(words ?? ''))
      .filter((words) => words.length > 4),
  );
  const tellsWay = (sentence: string) => {
    const folded = foldTyped(sentence);
    return street.test(sentence) || addresses.some((address) => folded.includes(address));
  };
  const hide = (text: Text | undefined): Text | undefined => {
    const left = Object.entries(text ?? {}).flatMap(([locale, words = '']) => {
      const sentences = words.split(/(?<=[.!?؟…])(?=\s)|(?=\n)/u);
      const kept = sentences.filter((each) => !tellsWay(each));
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
