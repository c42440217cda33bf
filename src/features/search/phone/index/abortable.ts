/** A promise that is given up as soon as nobody wants its value any more. */
export function abortable<T>(signal: AbortSignal | undefined, value: Promise<T>): Promise<T> {
  if (!signal) return value;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    value.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Aborted with the first of two signals. `AbortSignal.any` is missing in browsers older than 2024. */
export function joinSignals(one: AbortSignal, other: AbortSignal | undefined): AbortSignal {
  if (!other) return one;
  const joined = new AbortController();
  for (const signal of [one, other]) {
    const stop = () => joined.abort(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true, signal: joined.signal });
  }
  return joined.signal;
}
