import {
  correctionPathOf,
  dossierPath,
  partnersPath,
  pathOf,
  sheetPath,
} from '#directory/addresses.ts';
import { briefPath, comparePath, overviewPath } from '#features/overview/overview-address.ts';
import { proposedCollections } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import type { Weight } from './weigh-page.ts';

/** The byte budgets of the design; 1 KB is 1000 bytes, and `weighPage` says what counts. */
export const budgets = {
  /** Every page without a budget of its own. */
  plain: { html: 13_000, all: 25_000, requests: 4, script: 2_000 },
  profile: { html: 10_000, all: 14_600, requests: 2, script: 1_000 },
  /** Before anybody types. */
  explorer: { html: 14_000, all: 40_000, requests: 6, script: 15_000 },
  /** The referral sheet, in which nobody is yet: its page as a plain one, its script apart. */
  sheet: { html: 13_000, all: 50_000, requests: 7, script: 25_000 },
  /** What is made of the pages of an association and of three of its projects, each as large as it may be. */
  dossier: { html: 13_000, all: 36_000, requests: 8, script: 4_000 },
  /** What is worked out for the one association that an address names: from its file and those of its provinces. */
  ofOne: { html: 13_000, all: 25_000, requests: 8, script: 4_000 },
  /** Tables of the whole country, before the map; its script once somebody asks for other weights. */
  overview: { html: 25_000, all: 60_000, requests: 12, script: 13_000 },
} as const satisfies Record<string, Weight>;

/** The font of Tifinagh, which few phones have. */
const font: Partial<Weight> = { all: 13_000, requests: 1 };

/** The way out at once, which a form of sensitive records has besides. */
const wayOut: Partial<Weight> = { script: 200 };

const nothing: Partial<Weight> = {};

const workedOut = [partnersPath, `${pathOf('calls')}/fit`];
const sensitiveForms = proposedCollections.map((each) => correctionPathOf(each, true));
const explorerPath = pathOf('associations');

/** Which budget a page has, from its path below the locale. */
export function budgetNameOf(path: string): keyof typeof budgets {
  if (path === explorerPath) return 'explorer';
  if (path.startsWith(`${explorerPath}/`) && !path.includes('/by-name')) return 'profile';
  if (path === sheetPath) return 'sheet';
  if (path.startsWith(`${dossierPath}/?`)) return 'dossier';
  if (workedOut.some((each) => path.startsWith(`${each}/?`))) return 'ofOne';
  return path.startsWith(overviewPath) ? 'overview' : 'plain';
}

/** Whether a page draws what its address names from files that it fetches once its script has read the address. */
export function isDrawnFrom(path: string): boolean {
  return [...workedOut, dossierPath, briefPath, comparePath].some((each) =>
    path.startsWith(`${each}/?`),
  );
}

/** What a page exceeds, part by part: `all 25010, at most 25000`. */
export function findExcess(weight: Weight, budget: Weight): string[] {
  const parts = Object.keys(budget) as (keyof Weight)[];
  return parts
    .filter((part) => weight[part] > budget[part])
    .map((part) => `${part} ${weight[part]}, at most ${budget[part]}`);
}

/** What a page may cost, from its path below the locale. */
export function budgetOf(path: string, locale: Locale): Weight {
  const budget: Weight = { ...budgets[budgetNameOf(path)] };
  const inLocale = locale === 'zgh' ? font : nothing;
  const onPath = sensitiveForms.some((form) => path.startsWith(form)) ? wayOut : nothing;
  for (const part of Object.keys(budget) as (keyof Weight)[])
    budget[part] += (inLocale[part] ?? 0) + (onPath[part] ?? 0);
  return budget;
}
