import { listStored } from '#base/phone-storage.ts';

/** What somebody began to type into a form stays under a name that begins so, followed by its address. */
export const draftPrefix = 'draft ';

/** The forms that were begun, by their addresses, with the titles of their pages. */
export function listDrafts(): { href: string; title: string }[] {
  const drafts = listStored<{ title?: string }>(draftPrefix).map(([name, draft]) => {
    const href = name.split(' ')[1] as string;
    return [href, { href, title: draft?.title ?? href }] as const;
  });
  return [...new Map(drafts).values()];
}

export function forgetDrafts(href: string): void {
  for (const name of Object.keys(localStorage))
    if (name.startsWith(`${draftPrefix}${href} `)) localStorage.removeItem(name);
}
