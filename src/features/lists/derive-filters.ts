import { type Collection, schemas } from '#model/collections.ts';
import { country as here } from '#model/country.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import type { ValueOf } from '#model/value-of-kind.ts';

/** A value of a filter, as the records have it: an id, a code, a year, the top of a span of amounts. */
type Value = string;

/** What a value is, so that its name can be found. */
export type ValueKind =
  | { of: 'record'; collection: Collection }
  | { of: 'choice'; options: Readonly<Record<string, Text>> }
  | { of: 'country' }
  | { of: 'mark' }
  | { of: 'year' }
  | { of: 'amount' };

/** A field that records of a collection can be narrowed by. */
export interface DerivedFilter {
  /** In the address: `focus`. */
  id: string;
  /** The field, `applicants.openTo`. */
  field: string;
  labels: Text;
  values: ValueKind;
  /** @param today ISO day, until which goes on what names no end */
  valuesOf: (record: object, today: string) => readonly Value[];
}

/** What addresses call fields whose name is longer; the others keep their own. */
const shortNames: Readonly<Record<string, string>> = {
  focusAreas: 'focus',
  audiences: 'audience',
  skills: 'skill',
  languages: 'language',
  associations: 'association',
  funders: 'funder',
  'fee.asked': 'fee',
};

/** The tops of spans of amounts, in dirhams; what is more has no top. */
export const amountTops = [0, 10_000, 100_000, 1_000_000, Number.POSITIVE_INFINITY] as const;

/** Dates after whose year people look for a record; of others they ask whether they are ahead. */
const tellsYear = /^(?:starts|published)$/;

/** A choice of this name means all the others: on site or from afar. */
const either = 'either';

/** Places are narrowed by region and province, whatever fields say them (`places-of.ts`). */
const placeFields = ['provinces', 'regions'];

/**
 * All that a collection can be narrowed by, in the order of its schema: its choices, references, marks,
 * amounts and periods, also those within a group of facts. A new field of such a kind is a new filter.
 */
export function deriveFilters(
  collection: Collection,
  fields: FieldNode = describeFields(schemas[collection]),
): DerivedFilter[] {
  return walkGroup(fields, '', (record) => record);
}

type Read = (record: object) => unknown;

function walkGroup(group: FieldNode, path: string, read: Read): DerivedFilter[] {
  return Object.entries(group.properties ?? {}).flatMap(([key, node]) => {
    const field = path ? `${path}.${key}` : key;
    const readField: Read = (record) =>
      (read(record) as Record<string, unknown> | undefined)?.[key];
    if (placeFields.includes(key)) return [];
    if (node.kind === 'facts') return walkGroup(node, field, readField);
    return deriveOne(node, field, readField);
  });
}

function deriveOne(node: FieldNode, field: string, read: Read): DerivedFilter[] {
  const item = node.items ?? node;
  const labels = node.labels ?? item.labels ?? {};
  const make = (
    values: ValueKind,
    valuesOf: (value: unknown, today: string) => readonly Value[],
    named = { id: shortNames[field] ?? field.replaceAll('.', '-'), labels },
  ): DerivedFilter[] => [
    {
      ...named,
      field,
      values,
      valuesOf: (record, today) => {
        const value = read(record);
        const values = value === undefined ? [] : [value].flat();
        return [...new Set(values.flatMap((each) => valuesOf(each, today)))];
      },
    },
  ];
  switch (item.kind) {
    case 'reference':
      return make({ of: 'record', collection: item.collection as Collection }, (id) => [
        String(id),
      ]);
    case 'choice': {
      const { [either]: both, ...options } = item.options ?? {};
      const each = Object.keys(options);
      return make({ of: 'choice', options }, (value) =>
        both && value === either ? each : [String(value)],
      );
    }
    case 'country':
      return make({ of: 'country' }, (code) => [String(code)]);
    case 'place':
      return make({ of: 'country' }, (place) => listAbroad(place as { country?: string }), {
        id: 'country',
        labels: item.properties?.country?.labels ?? labels,
      });
    case 'money':
      return make({ of: 'amount' }, (money) => [
        findTop(money as { from?: number; upTo?: number }),
      ]);
    // Amounts in other currencies, and whole budgets, are told on the page: no top in dirhams is theirs.
    case 'sum':
      return make({ of: 'amount' }, (sum) => listTops(sum as ValueOf<'sum'>), {
        id: 'amount',
        labels,
      });
    case 'period':
      return make({ of: 'year' }, (period, today) =>
        listYears(goOn(period as { from?: string; to?: string }, today)),
      );
    case 'partial-date':
      return tellsYear.test(field)
        ? make({ of: 'year' }, (date) => listYears({ from: String(date) }))
        : [];
    default:
      return item.type === 'boolean' ? make({ of: 'mark' }, (value) => [value ? 'yes' : 'no']) : [];
  }
}

/** A place in the country is told by its province. */
function listAbroad({ country }: { country?: string }): Value[] {
  return country === undefined || country === here.code ? [] : [country];
}

function listTops({ of, from, upTo, currency }: ValueOf<'sum'>): Value[] {
  const isForOne = of !== 'whole' && currency === 'MAD';
  return isForOne
    ? [findTop({ ...(from !== undefined && { from }), ...(upTo !== undefined && { upTo }) })]
    : [];
}

function findTop({ from = 0, upTo = from }: { from?: number; upTo?: number }): Value {
  return String(amountTops.find((top) => upTo <= top));
}

/** What has begun and names no end goes on today. */
function goOn({ from, to }: { from?: string; to?: string }, today: string) {
  return from && !to && from < today
    ? { from, to: today }
    : { ...(from && { from }), ...(to && { to }) };
}

/** More years say nothing more. */
const mostYears = 30;

function listYears({ from, to }: { from?: string; to?: string }): Value[] {
  const [first, last] = [from ?? to, to ?? from].map((date) => Number(date?.slice(0, 4)));
  if (!first || !last) return [];
  const count = Math.min(mostYears, last - first + 1);
  return Array.from({ length: Math.max(1, count) }, (_, at) => String(first + at));
}
