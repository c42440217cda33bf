import { listStored } from '#base/phone-storage.ts';

/** What somebody began to type into a form stays under a name that begins so, followed by its address. */
export const draftPrefix = 'draft ';

/** The forms that were begun, by their addresses, with the titles of their pages. */
export function listDrafts(): { href: string; title: string }[] {
  const drafts = listStored<{ title?: string }>(draftPrefix).map(([name, draft]) => {
    const href = leadOn(name.split(' ')[1] as string);
    return [href, { href, title: draft?.title ?? href }] as const;
  });
  return [...new Map(drafts).values()];
}

/** The form of a new association stood where one is asked now what one would like to add. */
function leadOn(href: string): string {
  return href.replace(/\/propose\/$/, '$&associations/new/');
}

export function forgetDrafts(href: string): void {
  for (const name of Object.keys(localStorage))
    if (name.startsWith(draftPrefix) && leadOn(name.split(' ')[1] as string) === href)
      localStorage.removeItem(name);
}
