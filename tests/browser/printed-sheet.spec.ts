import { expect, type Page, test } from '@playwright/test';

const site = process.env.TWIZA_REFERRAL_URL ?? '';
const three = ['amal-chichaoua', 'nour-marrakech', 'tifaout-guelmim'];
const shared = (locale: string) => `/${locale}/refer/?ids=${three.join()}`;
const records = (page: Page) => page.locator('.record-sheet');

test.use({ baseURL: site, viewport: { width: 360, height: 780 } });

for (const locale of ['ar', 'fr'] as const) {
  test(`three associations print one after the other or on a page each, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(shared(locale));
    await expect(records(page)).toHaveCount(3);
    await page.locator('textarea').fill('Demander Mme Fatima, le mardi matin.\nDe ma part.');
    const together = await countPages(page);
    await page.getByRole('radio').last().check();
    expect(await countPages(page)).toBe(3);
    expect(together).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1047 });
    await expect(page.locator('.sheet-choices')).toBeHidden();
    const [head] = await page.locator('.printed-head').all();
    // One line for its title, one for who refers, and not a letter under the other.
    expect((await head?.boundingBox())?.height).toBeLessThan(140);
    await expect(page.locator('.printed-note').first()).toBeVisible();
    await expect(page.locator('.printed-date').first()).toContainText(String(thisYear));
  });
}

test('on paper the sheet is read without glasses, says what it is and who hands it over', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + request.postData()));
  await page.goto(shared('fr'));
  await page.getByLabel('Langue de la fiche').selectOption('ar');
  await page.getByLabel('Orienté par').fill('Amina secret-43');
  await page.getByLabel('Téléphone').fill('0661000043');
  await page.getByLabel('Date').fill('2027-03-05');
  await expect(records(page)).toHaveCount(3);
  const message = await page.getByRole('link', { name: 'WhatsApp' }).first().getAttribute('href');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 703, height: 1047 });
  const head = page.locator('.printed-head');
  await expect(head.locator('.printed-title')).toHaveText('ورقة التوجيه');
  await expect(head.locator('.printed-title')).toHaveAttribute('dir', 'rtl');
  const [title, sheet] = await Promise.all(
    [head.locator('.printed-title'), page.locator('.sheet')].map((each) => each.boundingBox()),
  );
  expect(title && sheet && title.x + title.width).toBeCloseTo(
    (sheet?.x ?? 0) + (sheet?.width ?? 0),
  );
  await expect(page.locator('.site-header')).toBeHidden();
  for (const text of ['Amina secret-43', '0661000043', '5 مارس 2027'])
    await expect(head).toContainText(text);
  await expect(page.locator('.sheet')).not.toContainText(/ساعدونا/);
  const small = await page.locator('.sheet').evaluate((root) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as HTMLElement;
      if (!node.textContent?.trim() || !parent.checkVisibility()) continue;
      const points = (Number.parseFloat(getComputedStyle(parent).fontSize) * 3) / 4;
      if (points < (parent.closest('.way-back') ? 9.99 : 11.99))
        found.push(`${points} pt: ${node.textContent}`);
    }
    return found;
  });
  expect(small).toEqual([]);
  const wide = await page
    .locator('.sheet')
    .evaluate(
      (root) =>
        [...root.querySelectorAll('td, .way-back, dd')].filter(
          (each) => each.scrollWidth > each.clientWidth + 1,
        ).length,
    );
  expect(wide).toBe(0);
  // It is on this phone only, and goes with all that the site keeps.
  expect(
    [...sent, page.url(), message].filter((each) => /secret-43|0661000043/.test(each ?? '')),
  ).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await expect(page.getByLabel('Orienté par')).toHaveValue('Amina secret-43');
  await page.goto('/fr/kept/');
  await page.locator('[data-erase] button').click();
  await expect(page.locator('[data-erase] [role=status]')).not.toBeEmpty();
  await page.goto(shared('fr'));
  await expect(page.getByLabel('Orienté par')).toHaveValue('');
});

const thisYear = new Date().getFullYear();

async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
