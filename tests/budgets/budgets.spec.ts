/** The byte budgets, for every template in every language and for the longest profiles. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { hrefOf, sheetPath } from '#directory/addresses.ts';
import { overviewPath } from '#features/overview/overview-address.ts';
import type { Locale } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { budgetIn, budgets } from '#testing/page-budgets.ts';
import { type Weight, weighPage } from '#testing/weigh-page.ts';
import { auditedLocales } from '../support/audited-locales.ts';
import {
  builtSite,
  listTemplates,
  type Template,
  templateAddress,
} from '../support/list-templates.ts';

test.describe.configure({ timeout: 900_000 });

for (const locale of auditedLocales) {
  test(`every page in ${locale} keeps to its budget`, async ({ page }) => {
    const { plain, explorer, profile, sheet, overview } = budgets;
    const own = /^(associations.*|refer|overview.*)$/;
    const others = listTemplates().filter(({ path }) => !own.test(path));
    const groups = {
      home: { budget: plain, templates: others.filter(({ path }) => path === '') },
      explorer: {
        budget: explorer,
        templates: listTemplates().filter(({ path }) => path === 'associations'),
      },
      sheet: {
        budget: sheet,
        templates: listTemplates().filter(({ path }) => path === sheetPath),
      },
      overview: {
        budget: overview,
        templates: listTemplates().filter(({ path }) => path.startsWith(overviewPath)),
      },
      profile: { budget: profile, templates: listProfiles('built', builtSite()) },
      'full profile': {
        budget: profile,
        templates: listProfiles('fixture', siteOf('full-record')),
      },
      list: { budget: plain, templates: others.filter(({ name }) => /list/.test(name)) },
      other: { budget: plain, templates: others.filter(({ name }) => !/home|list/.test(name)) },
    };
    const heaviest: string[] = [];
    const over: string[] = [];
    for (const [group, { budget, templates }] of Object.entries(groups)) {
      const weighed = await weighAll(page, templates, locale);
      const [most] = weighed.toSorted((a, b) => b.weight.all - a.weight.all);
      if (most) heaviest.push(`${locale} ${group.padEnd(13)}${write(most.weight)}  ${most.path}`);
      over.push(...weighed.flatMap((each) => findExcess(each, budgetIn(locale, budget))));
    }
    process.stdout.write(`The heaviest pages, brotli bytes:\n${heaviest.join('\n')}\n`);
    expect(over).toEqual([]);
  });
}

interface Weighed {
  path: string;
  weight: Weight;
}

async function weighAll(page: Page, templates: Template[], locale: Locale): Promise<Weighed[]> {
  const weighed: Weighed[] = [];
  for (const template of templates) {
    const weight = await weighPage(page, templateAddress(template, locale));
    weighed.push({ path: hrefOf(locale, template.path), weight });
  }
  return weighed;
}

/** So many of the longest profiles stand for all; every night each is weighed. */
const profilesWeighed = process.env.TWIZA_WHOLE ? Number.POSITIVE_INFINITY : 12;

function listProfiles(site: Template['site'], folder: string): Template[] {
  const profiles = join(folder, 'fr/associations');
  const weigh = (name: string) => statSync(join(profiles, name, 'index.html')).size;
  return readdirSync(profiles, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'by-name')
    .map(({ name }): Template => ({ name, site, path: `associations/${name}` }))
    .toSorted((a, b) => weigh(b.name) - weigh(a.name))
    .slice(0, profilesWeighed);
}

function findExcess({ path, weight }: Weighed, budget: Weight): string[] {
  const parts = Object.keys(budget) as (keyof Weight)[];
  return parts
    .filter((part) => weight[part] > budget[part])
    .map((part) => `${path}: ${part} ${weight[part]}, at most ${budget[part]}`);
}

function write(weight: Weight): string {
  return Object.entries(weight)
    .map(([part, size]) => `${part} ${String(size).padStart(6)}`)
    .join('  ');
}
