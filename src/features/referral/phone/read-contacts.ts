import type { SheetRecord } from './take-parts.ts';

/** What a telephone keeps of an association, or a message says of it. */
export interface ContactCard {
  names: string[];
  phones: string[];
  emails: string[];
  /** Street, town and province of its first place, as far as they are known. */
  address: string;
  /** The page of the association. */
  url: string;
}

/** Reads the contact of an association from the parts of its page. */
export function readContacts({ names, parts }: SheetRecord, url: string): ContactCard {
  const read = (scheme: string) => {
    const links = parts
      .filter(({ name }) => name === 'contact')
      .flatMap(({ content }) => [
        ...content.querySelectorAll<HTMLAnchorElement>(`a[href^="${scheme}:"]`),
      ]);
    return [...new Set(links.map((link) => link.getAttribute('href')?.replace(/^\w+:/, '') ?? ''))];
  };
  const places = parts.find(({ name }) => name === 'places')?.content;
  return {
    names: names.map(({ text }) => text),
    phones: read('tel'),
    emails: read('mailto'),
    address: places?.querySelector('[data-where]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    url,
  };
}
