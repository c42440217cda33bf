/**
 * A file of which no browser keeps anything: it does not know which of them are about sensitive records.
 *
 * @returns what is in it; the status of a host that does not have it; 0 where the network brought nothing
 */
export function readUnkept<T>(path: string): Promise<T | number> {
  return fetch(path, { cache: 'no-store' })
    .then((answer) => (answer.ok ? answer.json() : answer.status))
    .catch(() => 0);
}
