import { describe, expect, it } from 'vitest';
import type { LookAnswer } from './answer.ts';
import { isSameSite, judgeAnswer } from './judge-answer.ts';

const own = 'https://www.khotwa.example/about';
const network = 'https://m.facebook.com/khotwa';
const mail = '@khotwa.example';

describe('what an answer says of an address', () => {
  it.each<[string, string, LookAnswer, string]>([
    ['a page that is there', own, { status: 200 }, 'alive'],
    ['a page that is not', own, { status: 404 }, 'gone not-found'],
    ['a page that is gone for good', own, { status: 410 }, 'gone not-found'],
    ['a name that nobody has', own, { error: 'ENOTFOUND' }, 'gone no-domain'],
    ['a machine that answers nobody', own, { error: 'ECONNREFUSED' }, 'gone refused'],
    ['a certificate that ran out', own, { error: 'CERT_HAS_EXPIRED' }, 'gone certificate'],
    ['a name for sale', own, { leads: 'https://www.hugedomains.com/x' }, 'gone parked'],
    ['a domain without mail', mail, { mail: false }, 'gone no-mail'],
    ['a domain with mail', mail, { mail: true }, 'alive'],
    ['a mail domain that nobody has', mail, { error: 'ENOTFOUND' }, 'gone no-domain'],
  ])('%s', (_, address, answer, said) => {
    const outcome = judgeAnswer(address, answer);
    expect('why' in outcome ? `${outcome.state} ${outcome.why}` : outcome.state).toBe(said);
  });

  it.each<[string, string, LookAnswer]>([
    ['a site that refuses robots', own, { status: 403 }],
    ['a site that is busy', own, { status: 429 }],
    ['a network that refuses robots', network, { status: 999 }],
    ['a login page of a network', network, { status: 200 }],
    ['robots.txt', network, { robots: true }],
    ['another site', own, { leads: 'https://khotwa.other.example/' }],
    ['a server in trouble', own, { status: 503 }],
    ['no answer in time', own, { error: 'TIMEOUT' }],
    ['a resolver in trouble', own, { error: 'EAI_AGAIN' }],
    ['a certificate of another name', own, { error: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
    ['a resolver that refuses', mail, { error: 'ECONNREFUSED' }],
    ['nothing', own, {}],
  ])('nobody can tell from %s', (_, address, answer) => {
    expect(judgeAnswer(address, answer).state).toBe('unknown');
  });
});

describe('one site', () => {
  it.each([
    ['https://a.example/', 'http://www.a.example/x', true],
    ['https://www.a.example/', 'https://fr.a.example/', true],
    ['https://a.example/', 'https://ba.example/', false],
    ['https://a.example/', 'https://a.example.org/', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameSite(one, other)).toBe(same);
  });
});
