import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { serveSite } from '#build/serve/serve-site.ts';
import type { Directory } from '#directory/directory.ts';
import { findBrowser } from '#testing/find-browser.ts';
import { type Figure, listBrowserFigures, listMapFigures } from './list-figures.ts';
import { measureInBrowser } from './measure-in-browser.ts';
import type { MeasuredInNode } from './measure-node.ts';
import { printDrivenQueries, printWaits } from './print-queries.ts';

/** Serves a built site, drives its explorer, and prints what each query found and how long it took. */
export async function measureSite(
  folder: string,
  directory: Directory,
  inNode: MeasuredInNode,
  records: number,
): Promise<Figure[]> {
  const site = await serveSite({ folder });
  const browser = await chromium.launch({
    executablePath: findBrowser({ install: true }),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    console.log(`Driving Chromium ${browser.version()}, load ${writeLoad()}`);
    const say = (text: string) => console.log(`… ${text}`);
    const measured = await measureInBrowser(browser, site.url, directory, inNode, say);
    printDrivenQueries(measured.driven, measured.timed);
    console.log('\nSlow 3G, CPU ÷ 6; the script is there, for entering the box fetched it');
    printWaits(measured.slow);
    console.log('\nThe same, the words in the box before the script is there');
    printWaits(measured.slowAtOnce);
    console.log('\nTyped at 150 ms a letter, fast');
    printWaits(measured.typed);
    console.log('\nTyped at 150 ms a letter, slow 3G, CPU ÷ 6');
    printWaits(measured.slowTyped);
    console.log(`Load ${writeLoad()}`);
    return [
      ...listBrowserFigures(measured, records),
      ...listMapFigures(folder, measured.mapScript),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** How busy the machine was in the last one, five and fifteen minutes: times are too high on a busy one. */
export function writeLoad(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(' ');
}
