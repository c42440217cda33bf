import { brotliCompressSync } from 'node:zlib';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { mapKilobytes } from '#features/map/map-weight.ts';
import { findBarriers, findFaintText } from '../support/check-accessibility.ts';

/** The page on which the map lives; its marks lead to provinces. */
const page = (locale: string) => `/${locale}/regions/`;

async function openMap(view: Page, locale = 'fr'): Promise<Locator> {
  await view.goto(page(locale));
  await view.locator('[data-map-open]').click();
  const map = view.locator('.map-frame');
  await expect(map.locator('.map-land')).toBeAttached();
  return map;
}

/** Marks that a person can follow; an empty province is a picture. */
function listMarks(map: Locator): Locator {
  return map.locator('.map-canvas a.map-mark');
}

test('a tap loads the map, and each of the 75 provinces has a mark with its name', async ({
  page: view,
}) => {
  const map = await openMap(view);
  const names = await map
    .locator('.map-mark')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  expect(names).toHaveLength(75);
  expect(new Set(names).size).toBe(75);
  expect(names.every((name) => / · .*association/.test(name))).toBe(true);
  await expect(map.getByRole('status')).toHaveText(/Tout le Maroc/);
  await expect(map.getByText('OpenStreetMap, ODbL')).toBeVisible();
});

test('the list beside the map says the same', async ({ page: view }) => {
  const map = await openMap(view);
  const marks = await listMarks(map).evaluateAll((links: HTMLElement[]) =>
    links.map((link) => [link.getAttribute('href'), link.dataset.count]),
  );
  for (const [href, count] of marks) {
    const line = map.locator('.map-list li', { has: view.locator(`a[href="${href}"]`) });
    await expect(line.locator('.count')).toHaveText(count ?? '');
  }
});

test('#map in the address opens it', async ({ page: view }) => {
  await view.goto(`${page('ar')}#map`);
  await expect(view.locator('.map-land')).toBeAttached();
});

test('the keyboard reaches a mark, sees where it is, and follows it', async ({ page: view }) => {
  const map = await openMap(view);
  await map.locator('.map-canvas').focus();
  await view.keyboard.press('Tab');
  const mark = listMarks(map).first();
  await expect(mark).toBeFocused();
  await expect(mark).toHaveCSS('outline-style', 'solid');
  const href = await mark.getAttribute('href');
  await view.keyboard.press('Enter');
  await expect(view).toHaveURL(new RegExp(`${href}$`));
});

test('plus and the arrows steer, places stand in for their province, Escape closes their sheet', async ({
  page: view,
}) => {
  const map = await openMap(view);
  const fullest = map.locator('.map-canvas .k3.map-mark').first();
  await fullest.focus();
  const place = map.locator('button.map-mark.is-area').first();
  await expect(async () => {
    await view.keyboard.press('+');
    await expect(place).toBeVisible({ timeout: 700 });
  }).toPass();
  const sheet = map.locator('.map-sheet');
  // A step of the zoom may still be on its way, and take the mark with it.
  await expect(async () => {
    await place.focus();
    await view.keyboard.press('Enter');
    await expect(sheet).toBeFocused({ timeout: 700 });
  }).toPass();
  await expect(sheet.getByRole('link').first()).toHaveAttribute('href', /^\/fr\/associations\//);
  await expect(sheet.getByRole('link').last()).toHaveAttribute('href', /^\/fr\/provinces\//);
  await view.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  // The mark has the focus again; where the zoom took it away meanwhile, the map has.
  await expect(map.locator('.map-mark:focus, .map-canvas:focus')).toBeVisible();
  await expect(async () => {
    const mark = map.locator('.map-mark').first();
    const { y = 0 } = (await mark.boundingBox()) ?? {};
    await view.keyboard.press('ArrowDown');
    const readTop = async () => (await mark.boundingBox())?.y;
    await expect.poll(readTop, { timeout: 1500 }).toBeLessThan(y - 50);
  }).toPass();
});

test('associations abroad stand on the map of the world, and nowhere else', async ({
  page: view,
}) => {
  await view.goto(`${process.env.TWIZA_FIXTURE_URL}${page('fr')}`);
  await view.locator('[data-map-open]').click();
  const map = view.locator('.map-frame');
  await expect(map.locator('.map-land')).toBeAttached();
  const belgium = map.locator('.map-canvas').getByRole('button', { name: /^Belgique/ });
  await expect(map.locator('.map-list')).toContainText('Guelmim');
  await expect(map.locator('.map-list')).not.toContainText('Belgique');
  await map.getByRole('button', { name: 'À l’étranger' }).click();
  await expect(map.getByRole('status')).toHaveText(/À l’étranger/);
  await expect(belgium).toBeVisible();
  await expect(map.locator('.map-list li')).toHaveText(['Belgique1', 'États-Unis1']);
  await belgium.click();
  const ring = map.locator('.map-canvas').getByRole('button', { name: /Belgique.*Lieu exact/ });
  await ring.click();
  await expect(map.locator('.map-cards a')).toHaveAttribute('href', /^\/fr\/associations\//);
  await map.getByRole('button', { name: 'Tout le Maroc' }).click();
  await expect(map.locator('.map-list')).not.toContainText('Belgique');
});

test('a line of the list opens its places and keeps the focus in the list', async ({
  page: view,
}) => {
  await view.goto(`${process.env.TWIZA_FIXTURE_URL}${page('fr')}`);
  await view.locator('[data-map-open]').click();
  const map = view.locator('.map-frame');
  await map.getByRole('button', { name: 'À l’étranger' }).click();
  const line = map.locator('.map-list').getByRole('button', { name: 'Belgique' });
  await line.focus();
  await view.keyboard.press('Enter');
  await expect(map.locator('.map-list')).toContainText('Lieu exact non connu');
  await expect(map.locator('.map-list')).toBeFocused();
});

test('offline, the page says so in its language, and a second tap tries again', async ({
  page: view,
  context,
}) => {
  await view.goto(page('ar'));
  await context.setOffline(true);
  await view.locator('[data-map-open]').click();
  await expect(view.locator('[data-map-says]')).toHaveText(/لم تصل الخريطة/);
  await context.setOffline(false);
  await view.locator('[data-map-open]').click();
  await expect(view.locator('.map-land')).toBeAttached();
});

test('outlines that arrive by half are missed in words, and the marks stay', async ({
  page: view,
}) => {
  await view.route('**/map/outlines.json', (route) => route.fulfill({ body: '{"type":"Topo' }));
  await view.goto(page('fr'));
  await view.locator('[data-map-open]').click();
  const alert = view.locator('.map-alert');
  await expect(alert).toContainText('Les contours ne sont pas arrivés');
  await expect(view.locator('.map-mark')).toHaveCount(75);
  await view.unroute('**/map/outlines.json');
  await alert.getByRole('button').click();
  await expect(view.locator('.map-land')).toBeAttached();
  await expect(alert).toBeEmpty();
});

test('a region whose places do not arrive keeps its provinces until they do', async ({
  page: view,
}) => {
  await view.route(/\/fr\/map\/\w+\/[a-z-]+\.json/, (route) => route.fulfill({ status: 404 }));
  const map = await openMap(view);
  await map.locator('.k3.map-mark').first().focus();
  const alert = map.locator('.map-alert');
  await expect(async () => {
    await view.keyboard.press('+');
    await expect(alert).toContainText('Les lieux de cette région', { timeout: 700 });
  }).toPass();
  await expect(map.locator('.k3.map-mark').first()).toBeVisible();
  await view.unroute(/\/fr\/map\/\w+\/[a-z-]+\.json/);
  await alert.getByRole('button').click();
  await expect(map.locator('button.map-mark').first()).toBeAttached();
});

test('no other host is asked for anything before the streets are wanted', async ({
  page: view,
}) => {
  const foreign: string[] = [];
  const here = new URL(process.env.TWIZA_URL ?? '').host;
  await view.route('https://tile.openstreetmap.org/**', (route) => {
    return route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
  });
  view.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (host !== here && protocol.startsWith('http')) foreign.push(host);
  });
  const map = await openMap(view);
  await map.getByRole('button', { name: 'Approcher' }).click();
  await map.locator('.map-canvas').hover();
  expect(foreign).toEqual([]);
  await expect(map.getByText('1 Mo par minute')).toContainText('tile.openstreetmap.org');
  await map.getByRole('button', { name: 'Afficher les rues' }).click();
  await expect.poll(() => new Set(foreign)).toEqual(new Set(['tile.openstreetmap.org']));
  await expect(map.locator('.leaflet-tile-loaded').first()).toBeVisible();
  await map.getByRole('button', { name: 'Masquer les rues' }).click();
  await expect(map.locator('.leaflet-tile')).toHaveCount(0);
});

function listAddresses(links: Locator): Promise<(string | null)[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

/** WCAG 2.5.8 lets a target be small that has an equivalent on the page; axe cannot know of it. */
function isSmallMark(barrier: string): boolean {
  return /^target-size: [^<]*<a [^>]*class="map-mark/.test(barrier);
}

for (const locale of ['ar', 'fr']) {
  test(`the open map puts a barrier before nobody in ${locale}`, async ({ page: view }) => {
    await view.setViewportSize({ width: 360, height: 780 });
    await view.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const map = await openMap(view, locale);
    const barriers = await findBarriers(view);
    expect(barriers.filter((line) => !isSmallMark(line))).toEqual([]);
    // Of the whole country marks are small where many have somebody: the list has each of them, large.
    const listed = await listAddresses(map.locator('.map-list a'));
    expect(listed).toEqual(expect.arrayContaining(await listAddresses(listMarks(map))));
    expect(await findFaintText(view)).toEqual([]);
    await map.locator('.k3.map-mark').first().focus();
    await expect(async () => {
      await view.keyboard.press('+');
      await expect(map.locator('button.map-mark').first()).toBeVisible({ timeout: 700 });
    }).toPass();
    expect(await findBarriers(view)).toEqual([]);
    expect(await findFaintText(view)).toEqual([]);
  });
}

test('the tap costs what the button says, and the page hardly anything before it', async ({
  page: view,
}) => {
  const weights = new Map<string, number>();
  const asked = new Set<string>();
  view.on('response', async (response) => {
    asked.add(new URL(response.url()).pathname);
    const body = await response.body().catch(() => Buffer.alloc(0));
    weights.set(new URL(response.url()).pathname, brotliCompressSync(body).length);
  });
  await view.goto(page('fr'), { waitUntil: 'networkidle' });
  const before = sum([...weights].filter(([path]) => path.endsWith('.js')));
  const known = new Set(asked);
  expect(before).toBeLessThanOrEqual(2048);
  await view.locator('[data-map-open]').click();
  await expect(view.locator('.map-land')).toBeAttached();
  await expect.poll(() => weights.has('/map/outlines.json')).toBe(true);
  const after = [...weights].filter(([path]) => !known.has(path));
  const data = sum(after.filter(([path]) => path.endsWith('.json')));
  expect(data).toBeLessThanOrEqual(25_000);
  expect(sum(after) - data).toBeLessThanOrEqual(45_000);
  expect(sum(after) / 1000).toBeLessThanOrEqual(mapKilobytes);
  expect(sum(after) / 1000).toBeGreaterThan(mapKilobytes * 0.85);
});

function sum(weights: [string, number][]): number {
  return weights.reduce((total, [, weight]) => total + weight, 0);
}

for (const [width, height] of [
  [740, 360],
  [640, 300],
  [360, 740],
] as const) {
  test.describe(`on a phone of ${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test('the map leaves room to scroll past it, and one finger scrolls', async ({
      page: view,
    }) => {
      const map = await openMap(view);
      const canvas = map.locator('.map-canvas');
      const box = await canvas.boundingBox();
      expect(box?.height).toBeLessThanOrEqual(height * 0.7 + 1);
      await expect(canvas).toHaveCSS('touch-action', 'pan-x pan-y');
      await expect(map.getByText('Deux doigts déplacent la carte')).toBeVisible();
    });
  });
}
