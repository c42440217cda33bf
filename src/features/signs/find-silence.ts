import { listSaidDates } from '#directory/said-dates.ts';
import { lastDayOf } from '#directory/service-state.ts';
import { countMonths } from '#directory/trust.ts';
import type { AddressHistory } from '#model/address-history.ts';
import type { Association } from '#model/associations.ts';
import { isMailDomain, listAddresses } from './list-addresses.ts';

/** Nobody has found a sign of an association for two years. */
export interface Silence {
  /** The month or year of the last one, as exact as it is known; nothing where none was ever dated. */
  since?: string;
}

/** What a build knows beside the record itself. */
export interface KnownSigns {
  /** ISO day on which the file of the record last changed; nothing where git does not say. */
  changed: string | undefined;
  history: AddressHistory;
  /** ISO day. */
  today: string;
}

/** Months without any sign after which a page says so. */
const longSilence = 24;
/** Months after which a look says nothing of today: looks come once a month. */
const oldestLook = 3;

/**
 * Domains of whoever keeps mail for everybody: they say nothing of one association. Of others a domain is paid for
 * each year by somebody.
 */
const mailProviders =
  /^@(?:(?:gmail|googlemail|ymail|icloud|me|msn|aol|proton|protonmail|laposte|orange|wanadoo|free|sfr|menara|iam|web)\.|(?:yahoo|hotmail|outlook|live|gmx)\.)/;

/**
 * Whether a page should say, in calm words, that nothing was heard of an association for two years. A sign is an
 * address of its own that was there, a verification by somebody, a source or a service with a date, its own
 * declaration, or a change of the record, each of which somebody made. It is said only by whoever looked: not where git does
 * not tell when the record changed, nor where nobody has looked lately at one of its addresses.
 */
export function findSilence(association: Association, known: KnownSigns): Silence | undefined {
  const { changed, history, today } = known;
  if (association.status === 'closed' || !changed) return undefined;
  const addresses = listAddresses(association);
  const wasLookedAt = (address: string) => {
    const looked = history.get(address)?.looked;
    return looked !== undefined && countMonths(looked, today) < oldestLook;
  };
  if (!addresses.every(wasLookedAt)) return undefined;
  const seen = addresses
    .filter((address) => !isMailDomain(address) || !mailProviders.test(address))
    .map((address) => history.get(address)?.alive);
  const signs = [...seen, ...listDates(association)].filter((date) => date !== undefined);
  const isOld = (date: string) => countMonths(lastDayOf(date), today) >= longSilence;
  if (![changed, ...listBeginnings(association), ...signs].every(isOld)) return undefined;
  const [newest] = signs.sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1));
  return newest === undefined ? {} : { since: newest.slice(0, '2024-03'.length) };
}

/** When somebody said something of an association, or it did something: days, months and years. */
function listDates(association: Association) {
  const services = association.services ?? [];
  return [...listSaidDates(association), ...services.flatMap(({ from, until }) => [from, until])];
}

/** Whoever began lately is no silence; but nobody is silent since the day of its beginning, which a later source told. */
function listBeginnings({ registration, founded }: Association): string[] {
  return [registration?.date, founded?.toString()].filter((date) => date !== undefined);
}
