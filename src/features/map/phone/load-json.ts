import { fromNetwork, loadFile } from '#base/load-file.ts';

const failed = new Set<string>();

/**
 * Loads a JSON file of this site.
 * @throws NetworkError when it does not arrive, arrives in part, or is not what it should be (a page that says 404)
 */
export async function loadJson<T>(url: string): Promise<T> {
  try {
    // What came damaged once must not come from the browser's cache again.
    const response = await loadFile(url, { cache: failed.has(url) ? 'reload' : 'default' });
    const value: T = await fromNetwork(url, response.json());
    failed.delete(url);
    return value;
  } catch (error) {
    failed.add(url);
    throw error;
  }
}
