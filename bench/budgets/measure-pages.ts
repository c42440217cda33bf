import { type Browser, chromium, type Page } from '@playwright/test';
import { type LaunchedChrome, launch } from 'chrome-launcher';
import type { Locale } from '#model/locales.ts';
import { findBrowser } from '#testing/find-browser.ts';
import { listTemplates, type Template, templateHref } from '#testing/list-templates.ts';
import { type Weight, weighFiles, weightOf } from '#testing/weigh-page.ts';
import { chooseTemplates } from './choose-templates.ts';
import { type MeasuredPage, medianVisit, type Visit } from './measured-page.ts';
import type { OpenSites } from './open-sites.ts';
import { findBreaches } from './targets.ts';
import { visitPage } from './visit-page.ts';

interface Wanted {
  /** As `chooseTemplates` understands it. */
  templates: string;
  locales: readonly Locale[];
  /** How often each page is visited in each condition. */
  visits: number;
  /** Hears of each page that was measured. */
  say: (text: string) => void;
}

const flags = ['--no-sandbox', '--ignore-certificate-errors', '--disable-background-networking'];

/** Measures each template in each language, one after the other. @throws where a page does not load */
export async function measurePages(sites: OpenSites, wanted: Wanted): Promise<MeasuredPage[]> {
  const chromePath = findBrowser({ install: true });
  const templates = chooseTemplates(listTemplates(), wanted.templates);
  const measured: MeasuredPage[] = [];
  let browser: Browser | undefined;
  let chrome: LaunchedChrome | undefined;
  try {
    browser = await chromium.launch({ executablePath: chromePath, args: flags });
    chrome = await launch({ chromePath, chromeFlags: ['--headless', ...flags] });
    const page = await browser.newPage({ ignoreHTTPSErrors: true, serviceWorkers: 'block' });
    for (const template of templates)
      for (const locale of wanted.locales) {
        const each = await measurePage(page, chrome.port, sites, template, locale, wanted.visits);
        measured.push(each);
        const { largestPaint } = each.visits['slow 4G'];
        const kept = findBreaches(each).join('; ') || 'kept';
        wanted.say(`${each.path}  ${each.weight.all} B  ${Math.round(largestPaint)} ms  ${kept}`);
      }
  } finally {
    await browser?.close();
    chrome?.kill();
  }
  return measured;
}

async function measurePage(
  page: Page,
  port: number,
  { origins }: OpenSites,
  template: Template,
  locale: Locale,
  visits: number,
): Promise<MeasuredPage> {
  const path = templateHref(template, locale);
  const url = `${origins[template.site]}${path}`;
  const files = await weighFiles(page, url);
  const weight: Weight = weightOf(files);
  const kinds: MeasuredPage['kinds'] = {};
  for (const { kind, size } of files) {
    const known = kinds[kind] ?? { bytes: 0, requests: 0 };
    kinds[kind] = { bytes: known.bytes + size, requests: known.requests + 1 };
  }
  const onSlow4g: Visit[] = [];
  const on3g: Visit[] = [];
  for (let visit = 0; visit < visits; visit++) {
    onSlow4g.push(await visitPage(port, url, 'slow 4G', true));
    on3g.push(await visitPage(port, url, '3G', false));
  }
  return {
    template: template.name,
    path,
    budgetPath: template.path,
    locale,
    weight,
    kinds,
    visits: { 'slow 4G': medianVisit(onSlow4g), '3G': medianVisit(on3g) },
  };
}
