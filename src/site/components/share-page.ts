/** Lets the phone offer its own ways to hand the page on. Whoever closes them has changed their mind. */
export function sharePage(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-share-page]');
  if (!link || !navigator.share) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    // Where it stands, without what somebody else's link put behind it.
    const { origin, pathname, hash } = location;
    void navigator.share({ title: document.title, url: origin + pathname + hash }).catch(() => {});
  });
}
