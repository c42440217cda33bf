import type { ValueOf } from '#model/value-of-kind.ts';

type WayToGive = ValueOf<'way-to-give'>;

/** Ways that bring money; the others bring things, or begin with a talk. */
const moneyWays: readonly WayToGive['way'][] = ['bank-transfer', 'online', 'app', 'sponsorship'];

/** Whether it brings money and calls nobody in public: what stands there is to be talked about (law 18-18). */
export function isToTalkAbout({ way, publicAppeal }: WayToGive): boolean {
  return moneyWays.includes(way) && !publicAppeal;
}

/** An account as banks print it: an IBAN in fours, a RIB as bank, town, account, key. */
export function groupAccount(account: string): string {
  const rib = /^(\d{3})(\d{3})(\d{16})(\d{2})$/.exec(account);
  return rib ? rib.slice(1).join(' ') : account.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Of an account in the country, which only an authorised appeal may show. */
export function isLocalAccount(account: string): boolean {
  return /^(?:MA|\d)/.test(account);
}
