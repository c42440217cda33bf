/** Once the page is drawn: the service worker. It came after this page, which therefore tells it what to keep. */
export function startWorker(): void {
  const root = document.documentElement;
  const note = () => root.toggleAttribute('data-offline', !navigator.onLine);
  note();
  addEventListener('online', note);
  addEventListener('offline', note);
  const worker = navigator.serviceWorker;
  if (!worker) return;
  addEventListener('load', async () => {
    try {
      const isFirst = !worker.controller;
      await worker.register('/sw.js');
      const { active } = await worker.ready;
      if (isFirst) active?.postMessage(location.href);
    } catch {
      // A browser that keeps nothing, as in private windows, shows the site as before.
    }
  });
}
