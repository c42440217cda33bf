import { listStored, readStoredJson, store } from '#base/phone-storage.ts';

/** What somebody began to type into a form stays under a name that begins so, followed by its address. */
export const draftPrefix = 'draft ';

/** The forms that were begun, by their addresses, with the titles of their pages. */
export function listDrafts(): { href: string; title: string }[] {
  const titles = listStored('localStorage', draftPrefix).map(
    (name): [href: string, title: string] => {
      const [href = ''] = name.slice(draftPrefix.length).split(' ');
      return [href, readStoredJson<{ title?: string } | null>('localStorage', name)?.title ?? href];
    },
  );
  return [...new Map(titles)].map(([href, title]) => ({ href, title }));
}

export function forgetDrafts(href: string): void {
  for (const name of listStored('localStorage', `${draftPrefix}${href} `))
    store('localStorage', name, undefined);
}
