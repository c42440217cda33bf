import { listStored, readStoredJson } from '#base/phone-storage.ts';

/** What somebody began to type into a form stays under a name that begins so, followed by its address. */
export const draftPrefix = 'draft ';

/** The forms that were begun, by their addresses, with the titles of their pages. */
export function listDrafts(): { href: string; title: string }[] {
  const drafts = listStored(draftPrefix).map((name) => {
    const [, href = ''] = name.split(' ');
    const title = readStoredJson<{ title?: string }>(name)?.title ?? href;
    return [href, { href, title }] as const;
  });
  return [...new Map(drafts).values()];
}

export function forgetDrafts(href: string): void {
  for (const name of listStored(`${draftPrefix}${href} `)) localStorage.removeItem(name);
}
