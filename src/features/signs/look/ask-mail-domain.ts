import type { Resolver } from 'node:dns/promises';
import type { LookAnswer } from './answer.ts';
import { errorCodeOf } from './send-request.ts';

export type DomainNames = Pick<Resolver, 'resolveMx' | 'resolve4' | 'resolve6'>;

/**
 * Whether a domain takes mail: it names a server for it, or has an address itself (RFC 5321). A server without
 * a name says that it takes none (RFC 7505).
 */
export async function askMailDomain(domain: string, names: DomainNames): Promise<LookAnswer> {
  try {
    const servers = await orNone(names.resolveMx(domain));
    if (servers.length > 0) return { mail: servers.some(({ exchange }) => /[^.]/.test(exchange)) };
    const [four, six] = [
      await orNone(names.resolve4(domain)),
      await orNone(names.resolve6(domain)),
    ];
    return { mail: four.length + six.length > 0 };
  } catch (error) {
    return { error: errorCodeOf(error) };
  }
}

/** The domain is there, and has no such entry. */
async function orNone<T>(asked: Promise<T[]>): Promise<T[]> {
  try {
    return await asked;
  } catch (error) {
    if (errorCodeOf(error) === 'ENODATA') return [];
    throw error;
  }
}
