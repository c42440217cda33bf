/**
 * Erases all that the site keeps on this phone: pages, provinces, the referral sheet, what was being
 * written. The worker goes first, or it would keep what is on its way; it comes back with the next page.
 *
 * @throws where the browser does not allow it
 */
export async function eraseAll(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  const names = 'caches' in globalThis ? await caches.keys() : [];
  await Promise.all(names.map((name) => caches.delete(name)));
  localStorage.clear();
  sessionStorage.clear();
}
