/** Each check is shown a page that is broken in the way it looks for: a check that cannot fail says nothing. */
import { expect, type Page, test } from '@playwright/test';
import { compareMirrored } from '../../support/accessibility/compare-mirrored.ts';
import { findCutLargeText, findCutText } from '../../support/accessibility/find-cut-text.ts';
import { findHiddenFocus } from '../../support/accessibility/find-hidden-focus.ts';
import { findLostInForcedColours } from '../../support/accessibility/find-lost-in-forced-colours.ts';
import { findMotion } from '../../support/accessibility/find-motion.ts';
import { findSmallTargets } from '../../support/accessibility/find-small-targets.ts';
import { findTurnedRuns } from '../../support/accessibility/find-turned-runs.ts';
import { tellTree } from '../../support/accessibility/tell-tree.ts';
import { findBarriers, findFaintText } from '../../support/check-accessibility.ts';

test.use({ viewport: { width: 360, height: 780 } });

const shell = (body: string, dir = 'ltr') =>
  `<!doctype html><html lang="fr" dir="${dir}"><title>Page</title><body style="margin:0">${body}</body></html>`;

interface Case {
  what: string;
  find: (page: Page) => Promise<string[]>;
  broken: string;
  /** The same page without its fault. */
  sound: string;
  says: string;
}

const cases: Case[] = [
  {
    what: 'a barrier',
    find: findBarriers,
    broken: '<main><h1>Page</h1><img src="data:,"></main>',
    sound: '<main><h1>Page</h1><img src="data:," alt="Un dessin"></main>',
    says: 'image-alt',
  },
  {
    what: 'text that is too faint',
    find: async (page) => {
      await findBarriers(page);
      return findFaintText(page);
    },
    broken: '<main><h1>Page</h1><p style="color:#bbb;background:#fff">Pâle</p></main>',
    sound: '<main><h1>Page</h1><p style="color:#333;background:#fff">Foncé</p></main>',
    says: 'color-contrast',
  },
  {
    what: 'a small target',
    find: findSmallTargets,
    broken: '<button style="width:30px;height:44px">+</button>',
    sound:
      '<button style="width:44px;height:44px">+</button><p>Ou <a href="/">ici même</a> aussi.</p>',
    says: '30 × 44',
  },
  {
    what: 'a target that another covers',
    find: findSmallTargets,
    broken:
      '<a href="/" style="display:block;height:44px">Un</a><a href="/" style="display:block;height:44px;margin-top:-25px;position:relative">Deux</a>',
    sound:
      '<a href="/" style="display:block;height:44px">Un</a><a href="/" style="display:block;height:44px">Deux</a>',
    says: 'is covered',
  },
  {
    what: 'a focus beneath a bar',
    find: findHiddenFocus,
    broken:
      '<div style="position:fixed;inset:0 0 auto;height:80px;background:#fff">En-tête</div><a href="/">Caché</a>',
    sound:
      '<div style="position:fixed;inset:0 0 auto;height:80px;background:#fff">En-tête</div><a href="/" style="display:block;margin-top:90px">Vu</a>',
    says: 'lies beneath',
  },
  {
    what: 'a focus without a ring',
    find: findHiddenFocus,
    broken: '<style>:focus{outline:0}</style><p><a href="/">Où</a></p>',
    sound: '<p><a href="/">Ici</a></p>',
    says: 'no ring',
  },
  {
    what: 'words that are cut off',
    find: findCutText,
    broken: '<p style="width:60px;overflow:hidden;white-space:nowrap">Des mots trop longs</p>',
    sound: '<p style="width:60px;overflow:auto;white-space:nowrap">Des mots trop longs</p>',
    says: 'is cut off',
  },
  {
    what: 'words upon words',
    find: findCutText,
    broken: '<p>Des mots</p><p style="margin-top:-34px">Et d’autres</p>',
    sound: '<p>Des mots</p><p>Et d’autres</p>',
    says: 'lies on',
  },
  {
    what: 'a box that large letters outgrow',
    find: findCutLargeText,
    broken: '<p style="height:20px;overflow:hidden;font-size:1rem;line-height:1.2">Un mot</p>',
    sound: '<p style="height:1.2rem;overflow:hidden;font-size:1rem;line-height:1.2">Un mot</p>',
    says: 'twice as large',
  },
  {
    what: 'a button without an edge in imposed colours',
    find: findLostInForcedColours,
    broken: '<button style="border:0;background:#1d4aa5;color:#fff">Envoyer</button>',
    sound:
      '<button style="border:1px solid transparent;background:#1d4aa5;color:#fff">Envoyer</button>',
    says: 'has no edge',
  },
  {
    what: 'a state that imposed colours take away',
    find: findLostInForcedColours,
    broken:
      '<style>button{border:1px solid}[aria-pressed=true]{background:#dfe6f7}</style><div><button aria-pressed="true">A</button><button aria-pressed="false">B</button></div>',
    sound:
      '<style>button{border:1px solid}[aria-pressed=true]{border-width:3px}</style><div><button aria-pressed="true">A</button><button aria-pressed="false">B</button></div>',
    says: 'not chosen',
  },
  {
    what: 'a bar that imposed colours take away',
    find: findLostInForcedColours,
    broken: '<div style="width:90px;height:12px;background:#1d4aa5"></div>',
    sound:
      '<div style="width:90px;height:12px;background:#1d4aa5;forced-color-adjust:none;border:1px solid"></div>',
    says: 'its shape is gone',
  },
  {
    what: 'an icon that is lost in imposed colours',
    find: findLostInForcedColours,
    broken:
      '<svg class="icon" width="20" height="20"><path d="M2 2h9" fill="none" stroke="#fff"/></svg>',
    sound:
      '<svg class="icon" width="20" height="20"><path d="M2 2h9" fill="none" stroke="currentcolor"/></svg>',
    says: 'icon too faint',
  },
  {
    what: 'what moves though less motion is asked for',
    find: findMotion,
    broken: '<p style="transition:color 1s">Mot</p>',
    sound:
      '<style>@media (prefers-reduced-motion:no-preference){p{transition:color 1s}}</style><p>Mot</p>',
    says: 'a transition',
  },
  {
    what: 'a number whose groups change places in Arabic',
    find: async (page) => (await findTurnedRuns(page)).faults,
    broken: '<p dir="rtl">الهاتف: 0528 00 00 00</p>',
    sound: '<p dir="rtl">الهاتف: <bdi dir="ltr">0528 00 00 00</bdi></p>',
    says: '0528',
  },
];

for (const { what, find, broken, sound, says } of cases) {
  test(`${what} is found, and its like without the fault is not`, async ({ page }) => {
    await page.setContent(shell(broken));
    expect((await find(page)).join('\n')).toContain(says);
    await page.setContent(shell(sound));
    expect(await find(page)).toEqual([]);
  });
}

test('a box that does not change sides is found', async ({ page: fromLeft, context }) => {
  const fromRight = await context.newPage();
  const compare = async (style: string) => {
    const body = `<div style="${style}"><b>1</b><b>2</b></div>`;
    await fromLeft.setContent(shell(body));
    await fromRight.setContent(shell(body, 'rtl'));
    return (await compareMirrored(fromLeft, fromRight)).faults.join('\n');
  };
  expect(await compare('display:flex;padding-inline-start:9px')).toBe('');
  expect(await compare('display:flex;padding-left:9px')).toContain('the space inside stays');
  await fromLeft.setContent(shell('<div style="display:flex"><b>1</b><b>2</b></div>'));
  await fromRight.setContent(
    shell('<div style="display:flex;flex-direction:row-reverse"><b>1</b><b>2</b></div>', 'rtl'),
  );
  expect((await compareMirrored(fromLeft, fromRight)).faults.join()).toContain('stays on its side');
});

test('what a screen reader tells has names, states and icons that are read aloud', async ({
  page,
}) => {
  await page.setContent(
    shell(
      '<main><button><svg role="img" aria-label="x"></svg></button><button>Chercher</button></main>',
    ),
  );
  const told = await tellTree(page, 'main');
  expect(told).toContain('button "Chercher"');
  expect(told).toContain('img "x"');
});
