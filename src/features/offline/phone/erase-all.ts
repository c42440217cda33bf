import { eraseMessage } from './caches.ts';

/** Milliseconds. A worker that does not answer is none. */
const patience = 2000;

/**
 * Erases all that the site keeps on this phone: pages, provinces, the referral sheet, what was being
 * written. The worker goes first: it erases what is on its way, keeps nothing from then on, and comes
 * back with the next page.
 *
 * @throws where the browser does not allow it
 */
export async function eraseAll(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map(stopWorker));
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.map((name) => caches.delete(name)));
  localStorage.clear();
  sessionStorage.clear();
}

/** A worker that is let go still finishes what it has begun: it is told to erase, and says when it has. */
async function stopWorker(registration: ServiceWorkerRegistration): Promise<void> {
  const { installing, waiting, active } = registration;
  await registration.unregister();
  await Promise.all(
    [installing, waiting, active].map(
      (worker) =>
        worker &&
        new Promise<unknown>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          setTimeout(resolve, patience);
          worker.postMessage(eraseMessage, [port2]);
        }),
    ),
  );
}
