const kept = 'twiza-editor-key';

/**
 * The address of the editor’s server with the key of its session, which only the terminal shows: it
 * stands in the address by which the page was opened, or was kept when it did.
 *
 * @returns nothing when the server does not take the key
 */
export async function unlock(api: string): Promise<string | undefined> {
  const address = new URL(location.href);
  const key = address.searchParams.get('key') ?? localStorage.getItem(kept) ?? '';
  const locked = `${api}?key=${encodeURIComponent(key)}`;
  const { ok } = await fetch(locked, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ action: 'info' }),
  });
  if (!ok) return undefined;
  localStorage.setItem(kept, key);
  // Whoever looks over a shoulder, or into the history, learns nothing.
  address.searchParams.delete('key');
  history.replaceState(null, '', address);
  return locked;
}
