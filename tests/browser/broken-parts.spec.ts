/** What reaches a phone in part, or not at all: the page still reads, in both directions. */
import { type Browser, expect, type Page, test } from '@playwright/test';

const paths = [
  '',
  'associations/',
  'associations/khotwa/',
  'provinces/chichaoua/',
  'help/',
  'events/',
  'propose/associations/new/',
  'refer/',
  'overview/gaps/',
  'regions/',
];

/** What may go wrong, and how it is made to. */
const faults: [name: string, cause: (page: Page) => Promise<unknown>][] = [
  [
    'half of each script',
    (page) =>
      page.route('**/_astro/*.js', async (route) => {
        const response = await route.fetch();
        const text = await response.text();
        await route.fulfill({ response, body: text.slice(0, text.length / 2) });
      }),
  ],
  [
    'a page of an old build, whose scripts and styles have gone',
    (page) => page.route('**/_astro/**', (route) => route.fulfill({ status: 404 })),
  ],
  [
    'no index, no lists, no map',
    (page) =>
      page.route(/\/(finder|pagefind|lists|map|partners|data)\//, (route) =>
        route.fulfill({ status: 404, contentType: 'text/html', body: '<p>nothing</p>' }),
      ),
  ],
  [
    'half of each file of an index',
    (page) =>
      page.route(/\/(finder|lists|map)\/.*json$/, async (route) => {
        const response = await route.fetch();
        const text = await response.text();
        await route.fulfill({ response, body: text.slice(0, text.length / 2) });
      }),
  ],
  [
    'a phone that keeps nothing',
    (page) =>
      page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        for (const name of ['getItem', 'setItem', 'removeItem', 'clear'] as const)
          Storage.prototype[name] = refuse;
        const reject = () => Promise.reject(new DOMException('no', 'SecurityError'));
        for (const name of ['open', 'has', 'match', 'keys', 'delete'])
          Object.defineProperty(CacheStorage.prototype, name, { value: reject });
        IDBFactory.prototype.open = refuse;
      }),
  ],
  [
    'a phone that hides where it would keep things',
    (page) =>
      page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('no', 'SecurityError');
            },
          });
      }),
  ],
];

for (const [name, cause] of faults) {
  test(`${name}: every page still reads`, async ({ page, browser }) => {
    const [plain, healthy] = await openTwo(browser);
    const origin = process.env.TWIZA_URL ?? '';
    await cause(page);
    for (const locale of ['ar', 'fr'])
      for (const path of paths) {
        const address = `${origin}/${locale}/${path}`;
        await page.goto(address);
        await expect(page.locator('h1').first()).toBeVisible();
        const links = await readSureLinks(plain, healthy, address);
        expect([address, await countMissing(page, links)]).toEqual([address, 0]);
      }
    await plain.close();
    await healthy.close();
  });
}

test('a search that cannot keep anything answers all the same', async ({ page }) => {
  const hidden = faults.at(-1)?.[1];
  await hidden?.(page);
  await page.goto('/fr/associations/?q=khotwa');
  await expect(page.locator('main a[href="/fr/associations/khotwa/"]').first()).toBeVisible();
});

test('would see a page that a script has emptied', async ({ page, browser }) => {
  const [plain, healthy] = await openTwo(browser);
  await page.goto('/fr/help/');
  await page.locator('main').evaluate((main) => main.replaceChildren());
  const links = await readSureLinks(plain, healthy, `${process.env.TWIZA_URL}/fr/help/`);
  expect(await countMissing(page, links)).toBeGreaterThan(0);
  await plain.close();
  await healthy.close();
});

/** Two phones on which nothing is wrong: scripts are off on the first. */
function openTwo(browser: Browser): Promise<[Page, Page]> {
  return Promise.all([browser.newPage({ javaScriptEnabled: false }), browser.newPage()]);
}

/** Links of a page that are there with scripts and without: some are for one of the two alone. */
async function readSureLinks(plain: Page, healthy: Page, address: string): Promise<string[]> {
  await plain.goto(address);
  await healthy.goto(address);
  const both = new Set(await readLinks(healthy));
  return (await readLinks(plain)).filter((link) => both.has(link));
}

/** Where the links lead that a page shows, in its order, but those that it has for phones without scripts alone. */
function readLinks(page: Page): Promise<string[]> {
  return page
    .locator('main a[href]')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility() && !link.closest('noscript'))
        .map((link) => link.getAttribute('href') ?? ''),
    );
}

/** How many of the first twenty such links a page has lost: lists may go on by other pages. */
async function countMissing(page: Page, wanted: readonly string[]): Promise<number> {
  const there = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return wanted.slice(0, 20).filter((link) => !there.includes(link)).length;
}
