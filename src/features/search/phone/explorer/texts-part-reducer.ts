/**
 * When the script of the texts is fetched: in a quiet moment, of which nothing is said; or, where somebody
 * saves data, once what is offered is taken, which is then said to be on its way.
 */
export type TextsFetch = 'waiting' | 'offered' | 'quiet' | 'announced';

/** Somebody saves data; or nobody types any more, or has tapped. */
export type TextsFetchAction = 'saving' | 'wanted';

export function reduceTextsPart(fetch: TextsFetch, action: TextsFetchAction): TextsFetch {
  switch (fetch) {
    case 'waiting':
      return action === 'saving' ? 'offered' : 'quiet';
    case 'offered':
      return action === 'saving' ? fetch : 'announced';
    default:
      return fetch;
  }
}

export function isFetched(fetch: TextsFetch): boolean {
  return fetch === 'quiet' || fetch === 'announced';
}
