/**
 * Who is asked for street pictures, for the button to name and for the page to allow.
 *
 * @param tiles the address of the pictures, with its `{x}`, `{y}` and `{z}`
 */
export function findTileHost(tiles: string): URL {
  return new URL(tiles.replace(/[{}]/g, ''));
}
