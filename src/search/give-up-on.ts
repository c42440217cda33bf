/** A promise that is given up as soon as nobody wants its value any more. */
export function giveUpOn<T>(signal: AbortSignal | undefined, value: Promise<T>): Promise<T> {
  if (!signal) return value;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    value.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
