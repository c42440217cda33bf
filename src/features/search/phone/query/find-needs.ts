import { listTypedSigns, readSigns, type Signs } from '#features/search/phone/analysis/signs.ts';

/** A value of a filter, `service/shelter`, and the words by which people say that they need it. */
interface Need {
  value: string;
  signs: Signs;
}

/** @param text lines of `listNeedWords` */
export function readNeeds(text: string): Need[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf(' ');
      return { value: line.slice(0, at), signs: readSigns(line.slice(at + 1)) };
    });
}

/**
 * The values that answer what somebody says, the surest first: whichever has the line of most words
 * among those that are typed, then whichever has most of such lines, then as they stand.
 */
export function findNeeds(typed: string, needs: readonly Need[]): string[] {
  return needs
    .flatMap(({ value, signs }) => {
      const matched = listTypedSigns(typed, signs);
      const most = Math.max(...matched.map(({ all }) => all.length));
      return matched.length ? [{ value, most, count: matched.length }] : [];
    })
    .toSorted((a, b) => b.most - a.most || b.count - a.count)
    .map(({ value }) => value);
}
