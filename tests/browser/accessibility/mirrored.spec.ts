/** A page from the right is the page from the left in a mirror: what stands at its start stands at its start. */
import { expect, test } from '@playwright/test';
import { listTemplates, templateAddress } from '#testing/list-templates.ts';
import { compareMirrored } from '../../support/accessibility/compare-mirrored.ts';

test.describe.configure({ timeout: 900_000 });

const widths = process.env.TWIZA_WHOLE ? [360, 768, 1280] : [1280];

test('boxes of every template change sides between French and Arabic', async ({
  page: fromLeft,
  context,
}) => {
  const fromRight = await context.newPage();
  const found: string[] = [];
  let compared = 0;
  for (const template of listTemplates()) {
    await fromLeft.goto(templateAddress(template, 'fr'));
    await fromRight.goto(templateAddress(template, 'ar'));
    for (const width of widths) {
      await fromLeft.setViewportSize({ width, height: 800 });
      await fromRight.setViewportSize({ width, height: 800 });
      const findings = await compareMirrored(fromLeft, fromRight);
      compared += findings.compared;
      found.push(...findings.faults.map((each) => `${template.path} at ${width}: ${each}`));
    }
  }
  expect(found).toEqual([]);
  // A page has a head, a trail and a foot whose parts stand side by side: none goes by unseen.
  expect(compared).toBeGreaterThan(listTemplates().length * widths.length * 10);
});
