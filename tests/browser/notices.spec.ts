import { expect, test } from '@playwright/test';

const carried = ['leaflet', 'preact', 'supercluster', 'kdbush', 'topojson-client', 'lean-qr'];
carried.push('pagefind', '@fontsource/noto-sans-tifinagh');

test('the notices of the works in the pages stand where the legal notices lead', async ({
  page,
}) => {
  await page.goto('/fr/legal/');
  const link = page.getByRole('link', { name: 'Licences des logiciels que portent ces pages' });
  const address = await link.getAttribute('href');
  const notices = await (await page.request.get(address ?? '')).text();
  for (const name of carried)
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\nLicence: \\S`, 'm'));
  expect(notices).toContain('Volodymyr Agafonkin');
  expect(notices).not.toContain('not said');
});
