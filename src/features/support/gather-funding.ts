import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import type { Association } from '#model/associations.ts';
import type { Call } from '#model/calls.ts';
import type { Collection } from '#model/collections.ts';
import type { Programme } from '#model/programmes.ts';
import type { Project } from '#model/projects.ts';
import type { ValueOf } from '#model/value-of-kind.ts';

/** What a funder pays for: the three lists of `Funding`. */
export type FundedCollection = Extract<keyof Funding, Collection>;

/** Exact amounts of one kind of records in one currency, added up. */
export interface FundingTotal {
  currency: string;
  total: number;
  /** How many records say such an amount, of how many there are. */
  count: number;
  of: number;
}

/** What a funder has paid for, as the records that name it say. */
export interface Funding {
  programmes: readonly Programme[];
  calls: readonly Call[];
  /** Those that name it, and those of its programmes. */
  projects: readonly Project[];
  /** Who worked with it, by id. */
  reached: readonly string[];
  /** By collection: a programme and its projects are never one total. */
  totals: Readonly<Record<FundedCollection, readonly FundingTotal[]>>;
  /** In which months calls closed, 1 to 12, the most frequent first, with how often. */
  months: readonly (readonly [month: number, count: number])[];
  /** The first and the last year of a call; nothing where none says its year. */
  years?: readonly [first: number, last: number];
  /** Those through whom one gives this way. */
  through: readonly Association[];
}

/** Joined once for all languages. */
export const gatherFunding = perDirectory(({ list }: Directory, id: string): Funding => {
  const pays = ({ funders = [] }: { funders?: readonly string[] | undefined }) =>
    funders.includes(id);
  const programmes = list.programmes.filter(pays);
  const own = new Set(programmes.map((programme) => programme.id));
  const calls = list.calls.filter(pays);
  const projects = list.projects.filter(
    (project) => pays(project) || (project.programme !== undefined && own.has(project.programme)),
  );
  const dates = calls.flatMap(({ closes, opens }) => closes ?? opens ?? []);
  const years = dates.map((date) => Number(date.slice(0, 4))).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return {
    programmes,
    calls,
    projects,
    reached: [
      ...new Set([...programmes, ...projects].flatMap((each) => each.associations ?? [])),
    ].sort(),
    totals: {
      calls: addUp(calls.map(({ amounts = [] }) => amounts.flatMap(exactWhole))),
      programmes: addUp(programmes.map(({ budget }) => exactBudget(budget))),
      projects: addUp(projects.map(({ budget }) => exactBudget(budget))),
    },
    months: countMonths(calls),
    ...(first && last && { years: [first, last] as const }),
    through: list.associations.filter(({ waysToGive = [] }) =>
      waysToGive.some(({ through }) => through === id),
    ),
  };
});

type Amount = readonly [currency: string, amount: number];

/** A whole budget that is no span: spans and ceilings add up to nothing that anybody paid. */
function exactWhole({ of, from, upTo, currency }: ValueOf<'sum'>): Amount[] {
  return of === 'whole' && currency && from !== undefined && from === upTo
    ? [[currency, from]]
    : [];
}

function exactBudget(budget: ValueOf<'money'> | undefined): Amount[] {
  return budget?.from !== undefined && budget.from === budget.upTo ? [['MAD', budget.from]] : [];
}

/** One total for each currency. */
function addUp(records: readonly Amount[][]): FundingTotal[] {
  const totals = new Map<string, { total: number; count: number }>();
  for (const amounts of records)
    for (const [currency, amount] of amounts) {
      const { total, count } = totals.get(currency) ?? { total: 0, count: 0 };
      totals.set(currency, { total: total + amount, count: count + 1 });
    }
  return [...totals].map(([currency, sum]) => ({ currency, ...sum, of: records.length }));
}

function countMonths(calls: readonly Call[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const { closes, season } of calls) {
    const month = closes && closes.length > 4 ? closes.slice(5, 7) : season?.closes?.slice(0, 2);
    if (month) counts.set(Number(month), (counts.get(Number(month)) ?? 0) + 1);
  }
  return [...counts].sort(([a, most], [b, less]) => less - most || a - b);
}
