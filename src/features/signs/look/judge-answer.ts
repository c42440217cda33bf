import { isMailDomain } from '#features/signs/list-addresses.ts';
import type { GoneReason } from '#model/address-history.ts';
import type { LookAnswer } from './answer.ts';

/** Why nobody can tell whether an address is alive. */
export type UnknownReason = 'robots' | 'elsewhere' | 'trouble';

export type Outcome =
  | { state: 'alive' }
  | { state: 'gone'; why: GoneReason }
  | { state: 'unknown'; why: UnknownReason };

/** Networks that show robots, or whoever has no account, the same page whether the asked one is there or not. */
const networks = [
  'facebook.com',
  'fb.com',
  'fb.me',
  'instagram.com',
  'linkedin.com',
  'threads.net',
  'tiktok.com',
  'twitter.com',
  'x.com',
];

/** Where names of sites are offered for sale, and nothing else is. */
const sellers = [
  'afternic.com',
  'bodis.com',
  'buydomains.com',
  'dan.com',
  'domainmarket.com',
  'hugedomains.com',
  'parkingcrew.net',
  'perfectdomain.com',
  'sedo.com',
  'sedoparking.com',
];

/** What an answer says of an address: only what is certain counts as alive or gone. */
export function judgeAnswer(address: string, answer: LookAnswer): Outcome {
  const { status, leads, robots, mail, error } = answer;
  if (robots) return unknown('robots');
  if (leads !== undefined) return isWithin(leads, sellers) ? gone('parked') : unknown('elsewhere');
  if (mail !== undefined) return mail ? { state: 'alive' } : gone('no-mail');
  if (error === 'ENOTFOUND') return gone('no-domain');
  if (error === 'ECONNREFUSED' && !isMailDomain(address)) return gone('refused');
  if (error === 'CERT_HAS_EXPIRED') return gone('certificate');
  return status === undefined ? unknown('trouble') : judgeStatus(address, status);
}

function judgeStatus(address: string, status: number): Outcome {
  if (status === 404 || status === 410) return gone('not-found');
  if (status >= 500 && status < 600) return unknown('trouble');
  if (status < 200 || status >= 300 || isWithin(address, networks)) return unknown('robots');
  return { state: 'alive' };
}

/** Whether two addresses are of one site: `www.` and the parts of a domain make no difference. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function isWithin(address: string, hosts: readonly string[]): boolean {
  const host = hostOf(address);
  return hosts.some((each) => host === each || host.endsWith(`.${each}`));
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function gone(why: GoneReason): Outcome {
  return { state: 'gone', why };
}

function unknown(why: UnknownReason): Outcome {
  return { state: 'unknown', why };
}
