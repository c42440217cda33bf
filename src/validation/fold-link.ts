const trackers = /^(?:utm_\w+|fbclid|gclid|igsh|igshid|mibextid|ref|si|hl|locale)$/;

/** An address without what does not change where it leads, to see whether two lead to one place. */
export function foldLink(link: string): string {
  const url = new URL(link);
  const host = url.hostname.replace(/^(?:www|m|web|mobile|[a-z]{2}-[a-z]{2})\./, '');
  const query = [...url.searchParams]
    .filter(([key]) => !trackers.test(key))
    .map(([key, value]) => `${key}=${value}`);
  const path = decodeURIComponent(url.pathname)
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase();
  return `${host}${path}${query.length ? `?${query.sort().join('&')}` : ''}`;
}
