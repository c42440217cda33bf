/** What somebody began to type into a form stays under a name that begins so, followed by its address. */
export const draftPrefix = 'draft ';

/** The forms that were begun, by their addresses, with the titles of their pages. */
export function listDrafts(): { href: string; title: string }[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(draftPrefix));
    const titles = names.map((name): [href: string, title: string] => {
      const [href = ''] = name.slice(draftPrefix.length).split(' ');
      return [href, JSON.parse(localStorage.getItem(name) ?? '{}').title ?? href];
    });
    return [...new Map(titles)].map(([href, title]) => ({ href, title }));
  } catch {
    return [];
  }
}

export function forgetDrafts(href: string): void {
  for (const name of Object.keys(localStorage))
    if (name.startsWith(`${draftPrefix}${href} `)) localStorage.removeItem(name);
}
