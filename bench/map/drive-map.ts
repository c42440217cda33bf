import type { Page } from '@playwright/test';
import { type LongestFrame, letDraw, measureLongestFrame } from './measure-frames.ts';

/** The longest frame of each movement. */
export type Frames = Record<(typeof movements)[number], LongestFrame>;

/** The first two while places are still arriving. */
export const movements = [
  'zoom in, loading',
  'pan, loading',
  'zoom in',
  'pan',
  'pan near by',
  'zoom out',
] as const;

/** Longer than Leaflet's own movements, and than what the map puts off until after them. */
const movement = 450;

/** Opens the map of a page and waits until the country is drawn. */
export async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-map-open]').click();
  await page.locator('.map-land').waitFor({ state: 'attached' });
  await letDraw(page, movement);
}

/**
 * Goes to the fullest province and back, twice: the first time its places are loaded on the way.
 *
 * @param slowdown how many times slower than this machine the processor is
 */
export async function driveMap(page: Page, slowdown: number): Promise<Frames> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.locator('.map-canvas').scrollIntoViewIfNeeded();
  const frames: Partial<Frames> = {};
  const measure = async (name: keyof Frames, act: () => Promise<void>) => {
    frames[name] = await measureLongestFrame(page, devtools, act);
  };
  await bringToMiddle(page);
  await measure('zoom in, loading', () => zoom(page, '.is-in', 5));
  await measure('pan, loading', () => pan(page));
  await zoom(page, '.is-whole', 1);
  await bringToMiddle(page);
  await measure('zoom in', () => zoom(page, '.is-in', 5));
  await measure('pan', () => pan(page));
  await zoom(page, '.is-in', 3);
  await measure('pan near by', () => pan(page));
  await measure('zoom out', () => zoom(page, '.is-out', 8));
  return frames as Frames;
}

/** Moves the fullest province to the middle of the map, as somebody does who looks for it. */
async function bringToMiddle(page: Page): Promise<void> {
  const mark = page.locator('.map-canvas .k3.map-mark').first();
  const [from, to] = [await mark.boundingBox(), await page.locator('.map-canvas').boundingBox()];
  if (!from || !to) throw new Error('The map shows no province with associations.');
  await drag(page, from.x, from.y + from.height + 6, {
    x: to.x + to.width / 2 - from.x,
    y: to.y + to.height / 2 - from.y,
  });
}

async function zoom(page: Page, tool: string, times: number): Promise<void> {
  // A click on the locator would look at the page many times, at the page's expense.
  const box = await page.locator(`.map-tool${tool}`).boundingBox();
  if (!box) throw new Error(`The map has no button ${tool}.`);
  for (let time = 0; time < times; time++) {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await letDraw(page, movement);
  }
}

/** To each side and back, by half a map. */
async function pan(page: Page): Promise<void> {
  const box = await page.locator('.map-canvas').boundingBox();
  if (!box) return;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [far, low] = [box.width * 0.45, box.height * 0.45];
  for (const way of [
    { x: far, y: 0 },
    { x: -far, y: 0 },
    { x: -far, y: 0 },
    { x: far, y: 0 },
    { x: 0, y: low },
    { x: 0, y: -low },
  ])
    await drag(page, x, y, way);
}

async function drag(page: Page, x: number, y: number, way: { x: number; y: number }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + way.x, y + way.y, { steps: 12 });
  await page.mouse.up();
  await letDraw(page, movement);
}
