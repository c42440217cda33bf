/** The byte budgets, for every template in every language and for the longest profiles. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { hrefOf } from '#directory/addresses.ts';
import type { Locale } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import {
  builtSite,
  listTemplates,
  type Template,
  templateAddress,
} from '#testing/list-templates.ts';
import { budgetNameOf, budgetOf, type budgets, findExcess } from '#testing/page-budgets.ts';
import { type Weight, weighPage } from '#testing/weigh-page.ts';
import { auditedLocales } from '../support/audited-locales.ts';

test.describe.configure({ timeout: 900_000 });

for (const locale of auditedLocales) {
  test(`every page in ${locale} keeps to its budget`, async ({ page }) => {
    const templates = listTemplates();
    const of = (name: keyof typeof budgets) =>
      templates.filter(({ path }) => budgetNameOf(path) === name);
    const groups = {
      ...Object.groupBy(of('plain'), ({ path, name }) => {
        if (path === '') return 'home';
        return /list/.test(name) ? 'list' : 'other';
      }),
      explorer: of('explorer'),
      sheet: of('sheet'),
      'of one': of('ofOne'),
      dossier: of('dossier'),
      overview: of('overview'),
      profile: listProfiles('built', builtSite()),
      'full profile': listProfiles('fixture', siteOf('full-record')),
    };
    const heaviest: string[] = [];
    const over: string[] = [];
    for (const [group, members] of Object.entries(groups)) {
      const weighed = await weighAll(page, members, locale);
      const [most] = weighed.toSorted((a, b) => b.weight.all - a.weight.all);
      if (most) heaviest.push(`${locale} ${group.padEnd(13)}${write(most.weight)}  ${most.path}`);
      over.push(...weighed.flatMap((each) => each.excess));
    }
    process.stdout.write(`The heaviest pages, brotli bytes:\n${heaviest.join('\n')}\n`);
    expect(over).toEqual([]);
  });
}

interface Weighed {
  path: string;
  weight: Weight;
  excess: string[];
}

async function weighAll(page: Page, templates: Template[], locale: Locale): Promise<Weighed[]> {
  const weighed: Weighed[] = [];
  for (const template of templates) {
    const weight = await weighPage(page, templateAddress(template, locale));
    const path = hrefOf(locale, template.path);
    const budget = budgetOf(template.path, locale);
    const excess = findExcess(weight, budget).map((each) => `${path}: ${each}`);
    weighed.push({ path, weight, excess });
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

function write(weight: Weight): string {
  return Object.entries(weight)
    .map(([part, size]) => `${part} ${String(size).padStart(6)}`)
    .join('  ');
}
