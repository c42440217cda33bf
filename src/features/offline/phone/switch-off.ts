import { isOwn } from './caches.ts';

/** Stands in the place of the service worker where `site.yaml` says `offline: false`: forgets all and goes. */
declare const self: Window & {
  skipWaiting(): void;
  registration: ServiceWorkerRegistration;
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  (event as unknown as { waitUntil(work: Promise<unknown>): void }).waitUntil(leave()),
);

async function leave(): Promise<void> {
  const names = (await caches.keys()).filter(isOwn);
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
