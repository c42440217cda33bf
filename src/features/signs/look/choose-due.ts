import type { AddressHistory } from '#model/address-history.ts';

/**
 * The addresses whose turn it is: none of them twice on a day.
 *
 * @param day the ISO day of this look
 * @param before an address that was looked at on this ISO day or later is left alone
 */
export function chooseDue(
  addresses: readonly string[],
  history: AddressHistory,
  day: string,
  before = day,
): string[] {
  const limit = before < day ? before : day;
  return [...new Set(addresses)].filter((address) => {
    const looked = history.get(address)?.looked;
    return looked === undefined || looked < limit;
  });
}
