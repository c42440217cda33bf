import { nameCollection } from '#model/collection-names.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { isTextKind } from '#model/kinds.ts';
import type { Labels } from '#model/labels/labels.ts';
import { locales } from '#model/locales.ts';
import { countLanguages, describeType } from './describe-type.ts';
import { generatedBy, type SchemaTable } from './schema-table.ts';

const intro = `# Data dictionary

Every field of every record, in the order in which it stands in a file. Pages, forms, exports and this table come from one schema for each collection in \`src/model\`.

\`places[].city\` is the field \`city\` of each item of the list \`places\`. A required field inside an optional group is required as soon as the group is there. A text in any of the ${countLanguages()} languages is a map of ${new Intl.ListFormat('en-GB').format(locales.map((locale) => `\`${locale}\``))}, at least one. What has no value is left out: nothing is ever empty.

Population and indicators of regions, provinces and communes: HCP, RGPH 2024 (CC BY 4.0). Centres of regions and provinces: © OpenStreetMap contributors (ODbL). Centres of communes: GeoNames (CC BY 4.0). The indicators describe; they are no ranking.
`;
const columns = [
  'Field',
  'Français',
  'العربية',
  'English',
  'Takes',
  'Required',
  'What to write',
  'Choices',
];

/** `docs/data-dictionary.md`: a table of fields for each collection, in Markdown. */
export function writeDataDictionary(table: SchemaTable): string {
  const contents = Object.keys(table).map(
    (name) => `- [${nameCollection(name).many.en}](#${name})`,
  );
  const sections = Object.entries(table).map(([name, schema]) =>
    writeSection(name, describeFields(schema)),
  );
  return [`<!-- ${generatedBy} -->`, intro, contents.join('\n'), ...sections]
    .join('\n\n')
    .concat('\n');
}

function writeSection(name: string, root: FieldNode): string {
  const { one, about } = nameCollection(name);
  return [
    `## ${name}`,
    [...new Set([one.fr, one.ar, one.en])]
      .filter(Boolean)
      .map((word) => `**${word}**`)
      .join(' · '),
    about.en ?? '',
    [writeRow(columns), writeRow(columns.map(() => '---')), ...writeFields(root)].join('\n'),
  ].join('\n\n');
}

function* writeFields(node: FieldNode, path = ''): Generator<string> {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const inner = child.items ?? child;
    const here = `${path}${key}${child.items ? '[]' : ''}`;
    yield writeRow([
      `\`${here}\``,
      child.labels?.fr,
      child.labels?.ar,
      child.labels?.en,
      describeType(child),
      node.required?.includes(key) ? 'yes' : '',
      child.hints?.en,
      writeChoices(inner.options),
    ]);
    const isText = isTextKind(inner.kind);
    if (!isText) yield* writeFields(inner, `${here}.`);
  }
}

function writeChoices(options: Record<string, Labels> = {}): string {
  return Object.entries(options)
    .map(([value, labels]) => `\`${value}\` ${labels.en}`)
    .join('; ');
}

function writeRow(cells: readonly (string | undefined)[]): string {
  return `| ${cells.map((cell) => (cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
}
