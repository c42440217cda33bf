/** One walk through all templates on a narrow phone: targets, focus, large letters, imposed colours, motion, numbers. */
import { expect, type Page, test } from '@playwright/test';
import { type Locale, locales } from '#model/locales.ts';
import { listTemplates, templateAddress } from '#testing/list-templates.ts';
import { findCutLargeText } from '../../support/accessibility/find-cut-text.ts';
import { findHiddenFocus } from '../../support/accessibility/find-hidden-focus.ts';
import { findLostInForcedColours } from '../../support/accessibility/find-lost-in-forced-colours.ts';
import { findMotion } from '../../support/accessibility/find-motion.ts';
import { findSmallTargets } from '../../support/accessibility/find-small-targets.ts';
import { findTurnedRuns } from '../../support/accessibility/find-turned-runs.ts';

test.describe.configure({ timeout: 900_000 });
test.use({ viewport: { width: 360, height: 780 } });

/** From the right and from the left, in long words; every night all. */
const walked: readonly Locale[] = process.env.TWIZA_WHOLE ? locales : ['ar', 'fr'];
/** What words do not change is looked at once. */
const onceIn: readonly Locale[] = process.env.TWIZA_WHOLE ? locales : ['ar'];

for (const locale of walked) {
  test(`every template in ${locale} can be tapped, walked with keys, and read in large letters`, async ({
    page,
  }) => {
    const found: string[] = [];
    for (const template of listTemplates()) {
      await page.goto(templateAddress(template, locale));
      const faults = await findFaults(page, onceIn.includes(locale));
      found.push(...faults.map((each) => `${template.name}, ${template.path}: ${each}`));
    }
    expect(found).toEqual([]);
  });
}

for (const path of ['/', '/404.html']) {
  test(`the page ${path} can be tapped, walked with keys, and read in large letters`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await findFaults(page, true)).toEqual([]);
  });
}

async function findFaults(page: Page, isWhole: boolean): Promise<string[]> {
  // What waits to be laid out (later.css) waits only where motion is welcome: now all is in its place.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return [
    ...(await findSmallTargets(page)),
    ...(await findHiddenFocus(page)),
    ...(await findCutLargeText(page)),
    ...(isWhole ? (await findTurnedRuns(page)).faults : []),
    ...(isWhole ? await findMotion(page) : []),
    ...(isWhole ? await findLostInForcedColours(page) : []),
  ];
}
