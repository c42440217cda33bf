/**
 * Loads a JSON file of this site.
 * @throws when it does not arrive, arrives in part, or is not what it should be (a page that says 404)
 */
export async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json() as Promise<T>;
}
