import type { Association } from '#model/associations.ts';

/**
 * What can be looked at of an association: its site and its pages on networks, without what stands behind `#`,
 * and the domains of its mail addresses as `@example.org`; never a whole mail address.
 */
export function listAddresses({
  website,
  links = [],
  contacts = [],
}: Pick<Association, 'website' | 'links' | 'contacts'>): string[] {
  const pages = [website, ...links.map(({ url }) => url)].filter(
    (url): url is string => url !== undefined && URL.canParse(url),
  );
  const mails = contacts.flatMap(({ emails = [] }) => emails);
  return [
    ...new Set([
      ...pages.map((url) => url.replace(/#.*$/, '')),
      ...mails.map((mail) => mail.slice(mail.lastIndexOf('@')).toLowerCase()),
    ]),
  ];
}

/** Whether an address is the domain of mail, and no page. */
export function isMailDomain(address: string): boolean {
  return address.startsWith('@');
}
