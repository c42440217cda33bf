import robotsParser from 'robots-parser';
import type { LookAnswer } from './answer.ts';
import type { AskHost } from './host-queue.ts';
import { isSameSite } from './judge-answer.ts';
import { errorCodeOf, type Reply, type RequestSettings, sendRequest } from './send-request.ts';

export interface VisitSettings extends RequestSettings {
  /** The name by which robots.txt may speak to this visitor. */
  robotName: string;
  askHost: AskHost;
}

/** A page within a site may be this many redirections away. */
const mostRedirects = 5;

type Allows = (url: string) => boolean;

/** Looks at pages; of each host it reads robots.txt first, once, and obeys it. */
export function createVisitor(settings: VisitSettings): (url: string) => Promise<LookAnswer> {
  const rules = new Map<string, Promise<Allows>>();
  const send = (url: string, method: 'HEAD' | 'GET', wantsText = false) =>
    settings.askHost(new URL(url).host, () => sendRequest(url, method, settings, wantsText));

  /** RFC 9309: no file, no rules; a server in trouble allows nothing. */
  async function readRules(origin: string): Promise<Allows> {
    const { reply, url } = await follow(`${origin}/robots.txt`, (each) => send(each, 'GET', true));
    if (reply.status >= 500) throw Object.assign(new Error(url), { code: `HTTP_${reply.status}` });
    if (reply.status !== 200) return () => true;
    const robots = robotsParser(`${origin}/robots.txt`, reply.text);
    return (each) => robots.isAllowed(each, settings.robotName) !== false;
  }

  function allows(url: string): Promise<boolean> {
    const { origin } = new URL(url);
    const known = rules.get(origin) ?? readRules(origin);
    rules.set(origin, known);
    return known.then((isAllowed) => isAllowed(url));
  }

  /** Many servers answer wrongly to HEAD; 429 alone asks to be left in peace. */
  async function askForPage(url: string): Promise<Reply> {
    if (!(await allows(url))) throw new NotAllowed();
    const reply = await send(url, 'HEAD');
    return reply.status < 400 || reply.status === 429 ? reply : send(url, 'GET');
  }

  return async (address) => {
    try {
      const { reply, leads } = await follow(address, askForPage);
      return leads === undefined ? { status: reply.status } : { leads };
    } catch (error) {
      return error instanceof NotAllowed ? { robots: true } : { error: errorCodeOf(error) };
    }
  };
}

class NotAllowed extends Error {}

interface Followed {
  reply: Reply;
  url: string;
  /** The other site to which the last reply leads. */
  leads?: string;
}

/** Follows redirections as long as they stay within the site: what stands elsewhere is somebody else’s. */
async function follow(start: string, ask: (url: string) => Promise<Reply>): Promise<Followed> {
  let url = start;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const reply = await ask(url);
    const target = findTarget(reply, url);
    if (target === undefined) return { reply, url };
    if (!isSameSite(start, target)) return { reply, url, leads: target };
    url = target;
  }
  throw Object.assign(new Error(start), { code: 'TOO_MANY_REDIRECTS' });
}

function findTarget({ status, location }: Reply, url: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || !location) return undefined;
  const target = URL.parse(location, url);
  return target && /^https?:$/.test(target.protocol) ? target.href : undefined;
}
