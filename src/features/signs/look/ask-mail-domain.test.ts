import { expect, it } from 'vitest';
import { askMailDomain, type DomainNames } from './ask-mail-domain.ts';

const refuse = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const nothing = refuse('ENODATA');
const ask = (names: Partial<DomainNames>) =>
  askMailDomain('khotwa.example', {
    resolveMx: nothing,
    resolve4: nothing as DomainNames['resolve4'],
    resolve6: nothing as DomainNames['resolve6'],
    ...names,
  });
const server = (exchange: string) => async () => [{ priority: 10, exchange }];

it('takes mail where a server is named, or the domain itself is one', async () => {
  expect(await ask({ resolveMx: server('mx.khotwa.example') })).toEqual({ mail: true });
  const resolve4 = (async () => ['192.0.2.1']) as unknown as DomainNames['resolve4'];
  expect(await ask({ resolve4 })).toEqual({ mail: true });
});

it('takes none where a domain says so, or has nothing at all', async () => {
  expect(await ask({ resolveMx: server('') })).toEqual({ mail: false });
  expect(await ask({ resolveMx: server('.') })).toEqual({ mail: false });
  expect(await ask({})).toEqual({ mail: false });
});

it('keeps a name that nobody has apart from a resolver in trouble', async () => {
  expect(await ask({ resolveMx: refuse('ENOTFOUND') })).toEqual({ error: 'ENOTFOUND' });
  expect(await ask({ resolveMx: refuse('ESERVFAIL') })).toEqual({ error: 'ESERVFAIL' });
});
