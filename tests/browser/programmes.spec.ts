import { expect, type Page, test } from '@playwright/test';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import { locales } from '#model/locales.ts';
import { findBarriers, findFaintText } from '../support/check-accessibility.ts';

const id = 'inclusive-development-marrakech-safi';
const source = 'inclusive-development-meeting-2024';
const projects = 'main .project-figures > li';

/**
 * Every figure of the document of which the programme and its seven projects were made, as it stands there: what it
 * counts in French, and whether it says “more than”. Whose it is follows from the association that is named with it.
 */
const ofProgramme = [
  [7, 'associations de la région appuyées'],
  [3, 'soutien psychologique et social'],
  [4, 'revenu des familles'],
  [16, 'associations locales mobilisées', 'more'],
] as const;
const ofProjects = {
  'annawat-listening-centres': [
    [100, 'femmes leaders formées'],
    [4, 'centres d’écoute ouverts'],
  ],
  'bassis-amal-young-talents': [
    [40, 'jeunes scolarisés'],
    [4, 'petits projets dans les établissements'],
  ],
  'khouloud-psychosocial-support': [
    [400, 'femmes touchées par le séisme', 'more'],
    [200, 'enfants dans des ateliers'],
  ],
  'attaouia-it-training': [[80, 'jeunes ayant quitté l’école']],
  'binaa-business-ideas-asni': [[33, 'idées d’entreprise']],
  'khotwa-women-cooperatives': [
    [40, 'réseau d’accompagnateurs de terrain'],
    [100, 'femmes accompagnées', 'more'],
    [6, 'nouvelles coopératives féminines'],
  ],
  'safi-moubadara-producer-groups': [
    [200, 'femmes sensibilisées', 'more'],
    [3, 'groupes de production'],
    [17, 'femmes dans les groupes de production'],
  ],
} as const;
const ceiling = 200_000;
const day = '2024-09-05';
type DocumentedFigure = readonly [value: number, counts: string, more?: 'more'];

test('every figure of the document stands on the page of the programme, with its project and its source', async ({
  page,
}) => {
  await page.goto(`/fr/programmes/${id}/`);
  await expect(page.locator(`#source-${source}`)).toHaveCount(1);
  await expectFigures(page, 'main .band:first-of-type', ofProgramme);
  await expect(page.locator(projects)).toHaveCount(Object.keys(ofProjects).length);
  for (const [project, figures] of Object.entries(ofProjects))
    await expectFigures(page, `${projects}:has(a[href="/fr/projects/${project}/"])`, figures);
  await expect(page.locator('.beside')).toContainText(formatNumber(ceiling, 'fr'));
  await expect(page.locator('.beside')).toContainText(formatDate(day, 'fr'));
});

async function expectFigures(page: Page, within: string, figures: readonly DocumentedFigure[]) {
  const items = page.locator(`${within} :is(.figures, .figure-lines) li`);
  await expect(items, within).toHaveCount(figures.length);
  for (const [at, [value, counts, more]] of figures.entries()) {
    const item = items.nth(at);
    await expect(item.locator('b')).toHaveText(more ? `au moins ${value}` : String(value));
    await expect(item).toContainText(counts);
    await expect(item).toContainText(formatDate(day, 'fr'));
    await expect(item.locator('a')).toHaveAttribute('href', `#source-${source}`);
  }
}

test('the same figures stand there in every language', async ({ page }) => {
  const all: DocumentedFigure[] = [...ofProgramme, ...Object.values(ofProjects).flat()];
  for (const locale of locales) {
    await page.goto(`/${locale}/programmes/${id}/`);
    const wanted = all.map(([value, , more]) => {
      const number = formatNumber(value, locale);
      return more ? t(locale, 'result.atLeast', { number }).text : number;
    });
    expect(
      await page.locator('main :is(.figures, .figure-lines) b').allTextContents(),
      locale,
    ).toEqual(wanted);
    await expect(page.locator('.beside')).toContainText(formatNumber(ceiling, locale));
  }
});

test('figures of one kind are compared from zero, and not added up where they count different things', async ({
  page,
}) => {
  await page.goto(`/en/programmes/${id}/`);
  const women = page.locator('.figure-chart', {
    has: page.getByRole('heading', { name: 'Women' }),
  });
  const lines = women.locator('tbody tr');
  await expect(lines).toHaveCount(5);
  const widths = await women
    .locator('.bar')
    .evaluateAll((bars) =>
      bars.map((bar) => Number(/h([\d.]+)$/.exec(bar.getAttribute('d') ?? '')?.[1])),
    );
  const values = (await lines.locator('b').allTextContents()).map((text) =>
    Number(text.replace(/\D/g, '')),
  );
  expect(values).toEqual([100, 400, 100, 200, 17]);
  for (const [at, value] of values.entries())
    expect((widths[at] ?? 0) / Math.max(...widths)).toBeCloseTo(value / Math.max(...values), 1);
  await expect(women.locator('.bar-on')).toHaveCount(3);
  await expect(women.locator('tfoot')).toContainText('not added together');
  await lines.first().getByRole('link', { name: 'Source' }).click();
  await expect(page).toHaveURL(new RegExp(`#source-${source}$`));
});

test('the page puts no barrier before anybody, and keeps its tables on paper', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const locale of locales) {
    await page.goto(`/${locale}/programmes/${id}/`);
    expect(await findBarriers(page), locale).toEqual([]);
    expect(await findFaintText(page), locale).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.figure-chart svg').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});
