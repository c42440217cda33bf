/**
 * Lets the phone offer its own ways to hand the page on, without what somebody ticked on it or another
 * link put behind its address. Whoever closes them has changed their mind. A profile has room for no more.
 */
(document.querySelector('[data-share-page]') as HTMLElement).onclick = () =>
  !navigator.share?.({ url: '.' }).catch(() => {});

export {};
