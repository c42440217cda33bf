import { expect, type Page, test } from '@playwright/test';

test.use({
  baseURL: process.env.TWIZA_URL ?? '',
  serviceWorkers: 'allow',
  viewport: { width: 360, height: 780 },
});

/** Until the worker answers for the page, and has kept what it keeps of it. */
async function untilWorks(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('start')).keys()).length))
    .toBeGreaterThan(0);
}

/** Everything that stands in any cache: addresses and texts. */
function readCaches(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        const body = request.url.endsWith('/') ? await answer?.text() : '';
        texts.push(`${name} ${decodeURI(request.url)} ${answer?.url} ${body}`);
      }
    }
    return texts.join('\n');
  });
}

const listPages = (page: Page) =>
  page.evaluate(async () => {
    const keys = await (await caches.open('pages')).keys();
    return keys.map(({ url }) => new URL(url).pathname + new URL(url).search).sort();
  });

const sensitive = [
  '/ar/audiences/violence-survivors/',
  '/ar/help/listening-reception/',
  '/ar/help/psychosocial/chichaoua/',
  '/ar/focus/child-protection/',
  '/ar/associations/annawat-foundation/',
  '/ar/projects/annawat-listening-centres/',
];

test('the phone keeps no page of a sensitive subject, the first one included', async ({ page }) => {
  for (const address of sensitive) {
    await page.goto(address);
    await untilWorks(page);
  }
  // A page that is kept comes after them: what was to be kept before it has been.
  await page.goto('/ar/provinces/taza/');
  await expect.poll(() => listPages(page)).toEqual(['/ar/provinces/taza/']);
  await page.goto('/ar/kept/');
  await expect(page.locator('[data-kept] li a')).toHaveCount(1);
});

test('words that somebody typed stand in no cache', async ({ page }) => {
  await page.goto('/ar/');
  await untilWorks(page);
  await page.goto(`/ar/associations/?q=${encodeURIComponent('راجلي كيضربني')}`);
  await page.goto('/fr/refer/?ids=annawat-foundation');
  await expect.poll(() => listPages(page)).toEqual(['/ar/', '/ar/associations/', '/fr/refer/']);
  const kept = await readCaches(page);
  expect(kept).not.toContain('راجلي');
  expect(kept).not.toContain('?ids=');
});

test('a page that becomes sensitive leaves the phone', async ({ page }) => {
  await page.goto('/fr/');
  await untilWorks(page);
  await page.evaluate(async () => {
    const old = new Response('<html><title>Old</title>', {
      headers: { 'content-type': 'text/html' },
    });
    await (await caches.open('pages')).put('/fr/help/psychosocial/', old);
  });
  await page.goto('/fr/help/psychosocial/');
  await expect.poll(() => listPages(page)).toEqual(['/fr/']);
});

test('what an older worker kept goes with the new one', async ({ page }) => {
  await page.goto('/icon.svg');
  await page.evaluate(async () => {
    await (await caches.open('seen')).put('/fr/help/psychosocial/', new Response('<html>'));
  });
  await page.goto('/fr/');
  await untilWorks(page);
  await expect.poll(() => page.evaluate(() => caches.has('seen'))).toBe(false);
});

test('each page that is kept can be deleted, and all at once', async ({ page }) => {
  await page.goto('/fr/associations/khotwa/');
  await untilWorks(page);
  await page.goto('/fr/provinces/taza/');
  await page.goto('/fr/provinces/chichaoua/');
  await page.getByRole('button', { name: 'Garder' }).click();
  await expect(page.locator('.keep')).toContainText(/Gardée le/);
  await page.evaluate(() => localStorage.setItem('sheet', 'khotwa'));
  await page.goto('/fr/kept/');
  const entry = page.locator('[data-kept] li', { hasText: 'Taza' });
  await entry.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(entry).toHaveCount(0);
  expect(await listPages(page)).not.toContain('/fr/provinces/taza/');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByText('Tout est effacé.')).toBeVisible();
  await expect(page.locator('[data-kept] li')).toHaveCount(0);
  const left = await page.evaluate(async () => [
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length,
    localStorage.length + sessionStorage.length,
  ]);
  expect(left).toEqual([[], 0, 0]);
});

test('a sensitive page erases all, too', async ({ page }) => {
  await page.goto('/fr/associations/khotwa/');
  await untilWorks(page);
  await page.goto('/fr/help/psychosocial/');
  await page.getByRole('link', { name: 'Tout effacer' }).click();
  await expect(page.getByText('Tout est effacé.')).toBeVisible();
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()),
    ]);
  expect(await left()).toEqual([]);
});

test('the page of what is kept has read the phone before all is erased', async ({ page }) => {
  await page.goto('/fr/associations/khotwa/');
  await untilWorks(page);
  // The answer of the phone is true when it is given, and comes after the tap.
  await page.addInitScript(() => {
    const { has } = CacheStorage.prototype;
    const tapped = new Promise((resolve) => addEventListener('click', resolve, { capture: true }));
    CacheStorage.prototype.has = async function (name) {
      const answer = await has.call(this, name);
      await tapped;
      return answer;
    };
  });
  await page.goto('/fr/kept/');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByText('Tout est effacé.')).toBeVisible();
  await expect(page.locator('[data-kept] li')).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a page that stays open after all was erased leaves no trace either', async ({ page }) => {
  await page.goto('/fr/associations/khotwa/');
  await untilWorks(page);
  await page.goto('/fr/kept/');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByText('Tout est effacé.')).toBeVisible();
  const kept = await page.evaluate(async () => {
    await (await fetch('/fr/regions/')).text();
    await (await fetch('/fr/provinces/')).text();
    return caches.keys();
  });
  expect(kept).toEqual([]);
});

test('a link from elsewhere erases nothing', async ({ page }) => {
  await page.goto('/fr/associations/khotwa/');
  await untilWorks(page);
  await page.goto('about:blank');
  await page.goto('/fr/kept/#erase');
  await expect(page.locator('[data-kept] li')).toHaveCount(1);
  await expect(page.getByText('Tout est effacé.')).toHaveCount(0);
});

test('a sensitive page asks browsers to keep nothing of it', async ({ page }) => {
  for (const address of sensitive.slice(0, 4)) {
    const answer = await page.request.get(address);
    expect([address, answer.headers()['cache-control']]).toEqual([address, 'no-store']);
  }
  const other = await page.request.get('/ar/help/training-course/');
  expect(other.headers()['cache-control']).not.toBe('no-store');
});

test('every page that works without the network has the emergency numbers', async ({
  page,
  context,
}) => {
  await page.goto('/ar/associations/khotwa/');
  await untilWorks(page);
  await page.goto('/ar/provinces/chichaoua/');
  await page.locator('[data-keep-start]').click();
  await expect(page.locator('[data-keep-forget]')).toBeVisible();
  const { pages } = await (await page.request.get('/ar/provinces/chichaoua/keep.json')).json();
  await context.setOffline(true);
  for (const address of ['/ar/associations/khotwa/', '/ar/kept/', '/ar/never-seen/', ...pages]) {
    await page.goto(address);
    const numbers = page.locator('.emergency-numbers a');
    await expect(numbers).toHaveCount(5);
    await expect(numbers.first()).toHaveAttribute('href', 'tel:8350');
  }
});

test.describe('leaving quickly', () => {
  const exit = 'https://www.wikipedia.org/';
  test.use({ serviceWorkers: 'block' });
  test.beforeEach(({ context }) =>
    context.route(exit, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Harmless</h1>' }),
    ),
  );
  const leave = (page: Page) => page.getByRole('link', { name: 'Quitter cette page' });

  test('leads to the harmless page, and “back” does not return', async ({ page }) => {
    await page.goto('/fr/');
    await page.goto('/fr/help/psychosocial/');
    await leave(page).click();
    await expect(page.getByRole('heading', { name: 'Harmless' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/fr\/$/);
  });

  test('“back” to another sensitive page leads away again', async ({ page }) => {
    await page.goto('/fr/help/psychosocial/');
    await page.goto('/fr/help/psychosocial/chichaoua/');
    await leave(page).click();
    await expect(page.getByRole('heading', { name: 'Harmless' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Harmless' })).toBeVisible();
    // Whoever comes on purpose may stay.
    await page.goto('/fr/help/psychosocial/');
    await expect(leave(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('works by keyboard: the second stop of the page, or Shift three times', async ({ page }) => {
    await page.goto('/fr/help/psychosocial/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(leave(page)).toBeFocused();
    await page.keyboard.press('Shift');
    await page.keyboard.press('a');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await expect(leave(page)).toBeVisible();
    await page.keyboard.press('Shift');
    await expect(page.getByRole('heading', { name: 'Harmless' })).toBeVisible();
  });

  test('stays in reach at the end of the page', async ({ page }) => {
    await page.goto('/fr/help/psychosocial/chichaoua/');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(leave(page)).toBeInViewport({ ratio: 1 });
  });

  test('is a plain link without scripts', async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: process.env.TWIZA_URL ?? '',
    });
    const page = await context.newPage();
    await page.goto('/fr/help/psychosocial/');
    await expect(leave(page)).toHaveAttribute('href', exit);
    await expect(leave(page)).toHaveAttribute('rel', /noreferrer/);
    await context.close();
  });

  test('other pages have none', async ({ page }) => {
    for (const address of [
      '/fr/',
      '/fr/help/',
      '/fr/help/training-course/',
      '/fr/associations/khotwa/',
    ]) {
      await page.goto(address);
      await expect(leave(page)).toHaveCount(0);
    }
  });
});

test('emergency numbers stand first on sensitive pages, those of the subject only', async ({
  page,
}) => {
  await page.goto('/fr/audiences/violence-survivors/');
  const first = page.locator('main > :first-child a');
  expect(
    await first.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['tel:8350', 'tel:2511', 'tel:19', 'tel:177', 'tel:15']);
  await page.goto('/fr/audiences/ill-people/');
  await expect(page.locator('.help-now a')).toHaveAttribute('href', 'tel:15');
});
