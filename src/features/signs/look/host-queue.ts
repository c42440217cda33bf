interface Manners {
  /** Hosts that are asked at the same time. */
  mostHosts: number;
  /** What passes between two requests to one host. */
  pause: () => Promise<void>;
}

/** Runs a request to a host when it is its turn. */
export type AskHost = <T>(host: string, request: () => Promise<T>) => Promise<T>;

/** A queue in which each host has one request at a time with a pause before the next, and few hosts have one at all. */
export function createHostQueue({ mostHosts, pause }: Manners): AskHost {
  const last = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  async function whenFree<T>(request: () => Promise<T>): Promise<T> {
    if (running >= mostHosts) await new Promise<void>((start) => waiting.push(start));
    else running++;
    try {
      return await request();
    } finally {
      // Whoever waits takes over the place.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  return (host, request) => {
    const before = last.get(host);
    const turn = before ? before.then(pause).then(() => whenFree(request)) : whenFree(request);
    last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
}
