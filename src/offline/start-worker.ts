/** Lets the page say that it is a copy where the network is gone, and asks for the service worker. */
export function startWorker(): void {
  document.documentElement.toggleAttribute('data-offline', !navigator.onLine);
  // A browser that keeps nothing, as in private windows, shows the site as before.
  navigator.serviceWorker?.register('/sw.js').catch(() => {});
}
