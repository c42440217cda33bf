import { type Browser, chromium, type Page } from '@playwright/test';
import { type LaunchedChrome, launch } from 'chrome-launcher';
import type { Locale } from '#model/locales.ts';
import { findBrowser } from '#testing/find-browser.ts';
import { listTemplates, type Template, templateHref } from '#testing/list-templates.ts';
import { weighFiles, weightOf } from '#testing/weigh-page.ts';
import { askLighthouse } from './ask-lighthouse.ts';
import { chooseTemplates } from './choose-templates.ts';
import { measureSpeed } from './machine-speed.ts';
import { type BudgetsRun, type MeasuredPage, medianEach, medianOf } from './measured-page.ts';
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
export async function measurePages(
  sites: OpenSites,
  wanted: Wanted,
): Promise<Pick<BudgetsRun, 'speed' | 'pages'>> {
  const chromePath = findBrowser({ install: true });
  const templates = chooseTemplates(listTemplates(), wanted.templates);
  const pages: MeasuredPage[] = [];
  const { visits } = wanted;
  let browser: Browser | undefined;
  let chrome: LaunchedChrome | undefined;
  const speeds: number[] = [];
  try {
    browser = await chromium.launch({ executablePath: chromePath, args: flags });
    chrome = await launch({ chromePath, chromeFlags: ['--headless', ...flags] });
    const page = await browser.newPage({ ignoreHTTPSErrors: true, serviceWorkers: 'block' });
    for (const template of templates)
      for (const locale of wanted.locales) {
        // Others share the machine: it is not the same a minute later, and the phone is to be.
        const speed = await measureSpeed(browser);
        speeds.push(speed);
        const url = `${sites.origins[template.site]}${templateHref(template, locale)}`;
        const each = await measurePage({
          browser,
          page,
          port: chrome.port,
          url,
          template,
          locale,
          visits,
          speed,
        });
        pages.push(each);
        const { largestPaint } = each.visits['slow 4G'];
        const kept = findBreaches(each).join('; ') || 'kept';
        wanted.say(`${each.path}  ${each.weight.all} B  ${Math.round(largestPaint)} ms  ${kept}`);
      }
  } finally {
    await browser?.close();
    chrome?.kill();
  }
  return { speed: medianOf(speeds), pages };
}

interface ToMeasure {
  browser: Browser;
  /** What weighs the page. */
  page: Page;
  /** Of the devtools of the browser in which Lighthouse judges. */
  port: number;
  url: string;
  template: Template;
  locale: Locale;
  /** How often. */
  visits: number;
  /** Of this machine, as `measureSpeed` counts. */
  speed: number;
}

async function measurePage({
  browser,
  page,
  port,
  url,
  template,
  locale,
  visits,
  speed,
}: ToMeasure): Promise<MeasuredPage> {
  const files = await weighFiles(page, url);
  const kinds: MeasuredPage['kinds'] = {};
  for (const { kind, size } of files) {
    const known = kinds[kind] ?? { bytes: 0, requests: 0 };
    kinds[kind] = { bytes: known.bytes + size, requests: known.requests + 1 };
  }
  return {
    template: template.name,
    path: templateHref(template, locale),
    budgetPath: template.path,
    locale,
    weight: weightOf(files),
    kinds,
    visits: {
      'slow 4G': medianEach(await repeat(visits, () => visitPage(browser, url, 'slow 4G', speed))),
      '3G': medianEach(await repeat(visits, () => visitPage(browser, url, '3G', speed))),
    },
    judgement: medianEach(await repeat(visits, () => askLighthouse(port, url, speed))),
  };
}

async function repeat<Value>(times: number, measure: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  // One after the other: two at once would wait for each other.
  for (let time = 0; time < times; time++) values.push(await measure());
  return values;
}
