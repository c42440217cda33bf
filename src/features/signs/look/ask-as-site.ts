import { Resolver } from 'node:dns/promises';
import { setTimeout } from 'node:timers/promises';
import { resolveText } from '#i18n/localized-text.ts';
import { country } from '#model/country.ts';
import type { Site } from '#model/site.ts';
import { createHostQueue } from './host-queue.ts';
import type { LookSettings } from './look-at.ts';

/** Hosts that are asked at once, milliseconds between two requests to one of them, and for an answer. */
const mostHosts = 6;
const pause = 2000;
const patience = 15_000;

/** How this site asks others: slowly, by its own name, with the address where one reads who it is. */
export function askAsSite({ name, url }: Pick<Site, 'name' | 'url'>): LookSettings {
  // A header and robots.txt take plain letters alone.
  const robotName = resolveText(name, 'en')?.text.replace(/[^A-Za-z]/g, '') || 'Directory';
  return {
    robotName,
    userAgent: `${robotName}/1 (+${url}/)`,
    limit: () => AbortSignal.timeout(patience),
    askHost: createHostQueue({ mostHosts, pause: () => setTimeout(pause) }),
    names: new Resolver({ timeout: patience, tries: 2 }),
  };
}

/** Whether this machine can ask anybody: somebody must know who answers for the names of the country. */
export async function isOnline(
  names: Pick<Resolver, 'resolveNs'> = new Resolver(),
): Promise<boolean> {
  return names.resolveNs(country.code.toLowerCase()).then(
    (servers) => servers.length > 0,
    () => false,
  );
}
