/** Whoever changes the language of the page asks the same there. */
export function leadLanguages(search = location.search): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a'))
    link.search = search;
}
