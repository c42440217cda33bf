import { resolveText } from '#i18n/localized-text.ts';
import { association } from '#model/associations.ts';
import { type Collection, describeCollection, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { compareFields } from './compare-values.ts';
import { drawValue } from './draw-value.ts';
import { tellFact } from './format-value-change.ts';
import { labelField } from './name-field.ts';
import { code, type Line, type Phrase, type ReviewSection, strong, words } from './piece.ts';
import type { FileChange } from './read-change.ts';
import { type ReviewContext, say } from './review-context.ts';

interface Named {
  id?: string;
  name?: Text;
  kind?: string;
}

/** What a change means for one record, from its name down to its fields in the order of the schema. */
export function describeRecord(
  { file, change }: FileChange,
  collection: Collection | 'site',
  fields: FieldNode,
  before: object | undefined,
  after: object | undefined,
  context: ReviewContext,
): ReviewSection {
  const heading = say(context, `record.${change}`, {
    name: nameRecord(after ?? before ?? {}, file, context),
    what: sayWhat(after ?? before ?? {}, collection, fields, context),
  });
  return { heading, file, lines: listLines() };

  function listLines(): Line[] {
    if (change === 'removed') return describeRemoval(collection, context);
    if (!after) return [];
    if (change === 'added') return tellFields(after, fields, context);
    if (!before)
      return [{ phrase: say(context, 'record.mended') }, ...tellFields(after, fields, context)];
    const lines = compareFields(before, after, fields, [], context);
    return lines.length > 0 ? lines : [{ phrase: say(context, 'record.formOnly') }];
  }
}

/** The name of a record; its id, or its file, where it has none. */
export function nameRecord(record: object, file: string, { locale }: ReviewContext): Phrase {
  const { name, id } = record as Named;
  const title = resolveText(name, locale);
  return [title ? words(title.text, title.lang) : code(id ?? file)];
}

function sayWhat(
  record: object,
  collection: Collection | 'site',
  { properties }: FieldNode,
  context: ReviewContext,
): Phrase {
  const { kind } = record as Named;
  if (kind && collection !== 'site' && describeCollection(collection).toldByKind) {
    const [label = ''] = drawValue(kind, properties?.kind, context);
    return [typeof label === 'string' ? label.toLocaleLowerCase(context.locale) : label];
  }
  return say(context, `what.${collection}`);
}

function tellFields(record: object, fields: FieldNode, context: ReviewContext): Line[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const field = fields.properties?.[key];
    if (key === 'id' && 'name' in record) return [];
    return [tellFact(value, field, [strong(labelField(key, field, context))], context)];
  });
}

function describeRemoval(collection: Collection | 'site', context: ReviewContext): Line[] {
  const gone = { phrase: say(context, 'record.gone') };
  if (collection !== 'associations') return [gone];
  const { status } = describeFields(association).properties ?? {};
  const values = {
    label: labelField('status', status, context),
    closed: drawValue('closed', status, context),
  };
  return [gone, { phrase: say(context, 'record.keep', values) }];
}

export function fieldsOf(collection: Collection): FieldNode {
  return describeFields(schemas[collection]);
}
