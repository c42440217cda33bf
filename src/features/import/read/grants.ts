import type { ReadTable } from './read-table.ts';
import type { Row, Table, Value } from './source.ts';

/** Groups of the flat headings of 360Giving, and what they are in its JSON. */
const groups: Readonly<Record<string, string>> = {
  'recipient org': 'recipientOrganization',
  'recipient organization': 'recipientOrganization',
  'recipient organisation': 'recipientOrganization',
  'recipient ind': 'recipientIndividual',
  'funding org': 'fundingOrganization',
  'funding organization': 'fundingOrganization',
  'funding organisation': 'fundingOrganization',
  'grant programme': 'grantProgramme',
  'beneficiary location': 'beneficiaryLocation',
  'planned dates': 'plannedDates',
  'actual dates': 'actualDates',
  classifications: 'classifications',
  'related document': 'relatedDocument',
};

/** Words of headings that are not the name of their field written apart. */
const fields: Readonly<Record<string, string>> = {
  identifier: 'id',
  url: 'url',
  'web address': 'url',
  city: 'addressLocality',
  'last modified': 'dateModified',
  county: 'addressRegion',
  country: 'addressCountry',
  'country code': 'countryCode',
};

/** Rows with `recipientOrganization` nested, as the JSON of 360Giving has it, from flat headings: `Recipient Org:Name`. */
export function nestGrants(table: ReadTable): Table {
  const paths = new Map(table.headings.map((heading) => [heading, pathOf(heading)]));
  if (![...paths.values()].some((path) => path.length > 1)) return table;
  const headings = [...new Set([...paths.values()].map((path) => path.join('.')))];
  const titles = Object.fromEntries([...paths].map(([heading, path]) => [path.join('.'), heading]));
  return {
    ...table,
    headings,
    titles,
    async *rows() {
      for await (const row of table.rows()) yield nestRow(row, paths);
    },
  };
}

/** `Recipient Org:0:Name`, `recipientOrganization/0/name` → `recipientOrganization`, `name`; lists have one. */
function pathOf(heading: string): string[] {
  const parts = heading.split(/[:/]/).map((part) => part.trim());
  if (parts.length === 1) return [nameField(heading)];
  const [group = '', ...rest] = parts;
  const known = groups[group.toLowerCase()] ?? (/^[a-z]\w+$/.test(group) ? group : undefined);
  const names = rest.filter((part) => !/^\d+$/.test(part));
  return known && names.length > 0 ? [known, ...names.map(nameField)] : [heading];
}

function nameField(words: string): string {
  const known = fields[words.toLowerCase()];
  if (known) return known;
  if (!/^[A-Z][\w ?]*$/.test(words)) return words;
  const [first = '', ...rest] = words
    .replace('?', '')
    .split(' ')
    .filter((word) => word !== '');
  return [
    first.toLowerCase(),
    ...rest.map((word) => word[0]?.toUpperCase() + word.slice(1).toLowerCase()),
  ].join('');
}

/** In JSON these are lists. */
const lists =
  /^(recipientOrganization|fundingOrganization|grantProgramme|beneficiaryLocation|plannedDates|actualDates|classifications|relatedDocument)$/;

function nestRow({ number, values }: Row, paths: ReadonlyMap<string, readonly string[]>): Row {
  const nested: Record<string, Value> = {};
  for (const [heading, value] of Object.entries(values)) {
    const [group = heading, ...rest] = paths.get(heading) ?? [heading];
    if (rest.length === 0) {
      nested[group] = value;
      continue;
    }
    const before = nested[group];
    const list = Array.isArray(before) ? before : undefined;
    const object = { ...((list ? list[0] : before) as Record<string, Value> | undefined) };
    object[rest.join('.')] ??= value;
    nested[group] = lists.test(group) ? [object] : object;
  }
  return { number, values: nested };
}
