import { expect, it } from 'vitest';
import type { DomainNames } from './ask-mail-domain.ts';
import { createHostQueue } from './host-queue.ts';
import { lookAt } from './look-at.ts';

const nobody = () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }));

/** Looks at mail domains, of which one has a server; nothing goes out. */
function look(addresses: readonly string[], isStopped?: () => boolean) {
  const resolveMx = async (domain: string) =>
    domain === 'amal.example' ? [{ priority: 1, exchange: 'mx.amal.example' }] : nobody();
  return lookAt(addresses, {
    userAgent: 'Twiza',
    robotName: 'Twiza',
    limit: () => new AbortController().signal,
    askHost: createHostQueue({ mostHosts: 1, pause: async () => {} }),
    names: { resolveMx, resolve4: nobody, resolve6: nobody } as DomainNames,
    ...(isStopped && { isStopped }),
  });
}

it('has an answer for each address, whatever went wrong with the others', async () => {
  expect(Object.fromEntries(await look(['@khotwa.example', '@amal.example']))).toEqual({
    '@khotwa.example': { error: 'ENOTFOUND' },
    '@amal.example': { mail: true },
  });
});

it('has no answer for what was not asked when somebody stopped it', async () => {
  let asked = 0;
  const isStopped = () => asked++ > 0;
  const answers = await look(['@amal.example', '@khotwa.example', 'https://a.example/'], isStopped);
  expect([...answers.keys()]).toEqual(['@amal.example']);
});
