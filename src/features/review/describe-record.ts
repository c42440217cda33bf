import { pickText } from '#i18n/said.ts';
import { association } from '#model/associations.ts';
import { type Collection, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { type Around, say } from './around.ts';
import { compareFields } from './compare-values.ts';
import { drawValue } from './draw-value.ts';
import { nameField } from './name-field.ts';
import { code, type Line, type Phrase, type Section, strong, words } from './piece.ts';
import type { FileChange } from './read-change.ts';
import { tellFact } from './tell-value.ts';

interface Named {
  id?: string;
  name?: Text;
  kind?: string;
}

/** Collections whose `kind` says better than their name what a record is: federation, agency, guide. */
const toldByKind: readonly string[] = ['associations', 'funders', 'provinces', 'resources'];

/** What a change means for one record, from its name down to its fields in the order of the schema. */
export function describeRecord(
  { file, change }: FileChange,
  collection: Collection | 'site',
  fields: FieldNode,
  before: object | undefined,
  after: object | undefined,
  around: Around,
): Section {
  const heading = say(around, `record.${change}`, {
    name: nameRecord(after ?? before ?? {}, file, around),
    what: sayWhat(after ?? before ?? {}, collection, fields, around),
  });
  return { heading, file, lines: listLines() };

  function listLines(): Line[] {
    if (change === 'removed') return describeRemoval(collection, around);
    if (!after) return [];
    if (change === 'added') return tellFields(after, fields, around);
    if (!before)
      return [{ phrase: say(around, 'record.mended') }, ...tellFields(after, fields, around)];
    const lines = compareFields(before, after, fields, [], around);
    return lines.length > 0 ? lines : [{ phrase: say(around, 'record.formOnly') }];
  }
}

/** The name of a record; its id, or its file, where it has none. */
export function nameRecord(record: object, file: string, { locale }: Around): Phrase {
  const { name, id } = record as Named;
  const said = pickText(name, locale);
  return [said ? words(said.text, said.lang) : code(id ?? file)];
}

function sayWhat(
  record: object,
  collection: Collection | 'site',
  { properties }: FieldNode,
  around: Around,
): Phrase {
  const { kind } = record as Named;
  if (kind && toldByKind.includes(collection)) {
    const [label = ''] = drawValue(kind, properties?.kind, around);
    return [typeof label === 'string' ? label.toLocaleLowerCase(around.locale) : label];
  }
  return say(around, `what.${collection}`);
}

function tellFields(record: object, fields: FieldNode, around: Around): Line[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const field = fields.properties?.[key];
    if (key === 'id' && 'name' in record) return [];
    return [tellFact(value, field, [strong(nameField(key, field, around))], around)];
  });
}

function describeRemoval(collection: Collection | 'site', around: Around): Line[] {
  const gone = { phrase: say(around, 'record.gone') };
  if (collection !== 'associations') return [gone];
  const { status } = describeFields(association).properties ?? {};
  const values = {
    label: nameField('status', status, around),
    closed: drawValue('closed', status, around),
  };
  return [gone, { phrase: say(around, 'record.keep', values) }];
}

export function fieldsOf(collection: Collection): FieldNode {
  return describeFields(schemas[collection]);
}
