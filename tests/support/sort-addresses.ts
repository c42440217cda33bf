/** The addresses in a file of a built site, as they stand there. */
export interface SortedAddresses {
  /** Those that begin with the path of the site: `/twiza/fr/`. */
  inside: string[];
  /** Those that ask the host of the site for something that is not below its path. */
  outside: string[];
}

/**
 * Reads addresses out of any file of a site: attributes, JSON in pages and files, style sheets, scripts, feeds.
 * What stands in quotes or brackets and begins like a part of the site is an address; so is what begins with
 * the host of the site.
 *
 * @param site its public address, with a slash at its end
 * @param parts the names in its first folder: `fr`, `data`, `icon.svg`
 */
export function sortAddresses(text: string, site: URL, parts: readonly string[]): SortedAddresses {
  const opening = '(?<=["\'`(]|&quot;|&#34;)';
  const rest = '[^"\'`)\\s&<>\\\\$]*';
  const [root, ...named] = [site.pathname, ...parts].map(quote);
  const below = new RegExp(`${opening}${root}${rest}`, 'g');
  const beside = new RegExp(`${opening}/(?:${named.join('|')})(?![\\w.-])${rest}`, 'g');
  // A script that puts a language or a name behind the root of the host; the end of a path is none.
  const made = /(?<=(?<!endsWith\()[`"'])\/\$\{/g;
  const whole = new RegExp(`${quote(site.origin)}(?![\\w.-])[^\\s"'<>\`)&\\\\]*`, 'g');
  const isBeside = (address: string) => !`${address}/`.startsWith(site.href);
  const find = (pattern: RegExp) => text.match(pattern) ?? [];
  return {
    inside: find(below),
    outside: [...find(beside), ...find(made), ...find(whole).filter(isBeside)],
  };
}

function quote(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
