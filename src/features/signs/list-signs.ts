import { countMonths } from '#directory/trust.ts';
import type { AddressHistory, AddressLooks, GoneReason } from '#model/address-history.ts';
import type { Association } from '#model/associations.ts';
import { listAddresses } from './list-addresses.ts';

/** An address of an association that was found gone twice, two weeks apart: a reason to ask, and no verdict. */
export interface Sign {
  /** As `listAddresses` has it. */
  address: string;
  kind: GoneReason;
  /** ISO day on which it was first found gone. */
  since: string;
}

/** Days between two looks that both find an address gone: a site may be down for a week. */
const daysBetweenLooks = 14;
/** Months after which a look tells nothing of today: somebody may have repaired the site long ago. */
const oldestLook = 12;

/**
 * What seems gone of each association, by its id; of one that has closed, or of which nothing seems gone, there
 * is no entry.
 *
 * @param today ISO day
 */
export function listSigns(
  history: AddressHistory,
  associations: readonly Association[],
  today: string,
): Map<string, Sign[]> {
  const signs = associations
    .filter(({ status }) => status !== 'closed')
    .map((association): [string, Sign[]] => [
      association.id,
      listAddresses(association).flatMap(
        (address) => findSign(address, history.get(address), today) ?? [],
      ),
    ]);
  return new Map(signs.filter(([, some]) => some.length > 0));
}

function findSign(
  address: string,
  looks: AddressLooks | undefined,
  today: string,
): Sign | undefined {
  if (!looks?.gone || !looks.again || !looks.why) return undefined;
  const days = (Date.parse(looks.again) - Date.parse(looks.gone)) / 86_400_000;
  if (days < daysBetweenLooks) return undefined;
  if (countMonths(looks.looked, today) >= oldestLook) return undefined;
  return { address, kind: looks.why, since: looks.gone };
}
