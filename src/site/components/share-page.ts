/** Lets the phone offer its own ways to hand the page on. Whoever closes them has changed their mind. */
export function sharePage(): void {
  document.querySelector('[data-share-page]')?.addEventListener('click', (event) => {
    if (!navigator.share) return;
    event.preventDefault();
    // Where it stands, without what somebody else's link put behind it.
    navigator.share({ url: location.href.split('?')[0] as string }).catch(() => {});
  });
}
