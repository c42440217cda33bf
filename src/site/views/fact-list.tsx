import { pickText } from '#i18n/said.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { FieldValue } from './field-value.tsx';
import type { Surroundings } from './look-up.ts';
import { Words } from './words.tsx';

interface Props {
  record: object;
  fields: FieldNode;
  around: Surroundings;
  /** Fields that stand elsewhere on the page. */
  without?: readonly string[];
}

/** Every field of a record that has a value, in the order of the schema, with its name. */
export function FactList({ record, fields, around, without = [] }: Props) {
  const facts = listFacts(record, fields, without);
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ key, field, value }) => (
        <div key={key}>
          <dt>
            <Words of={pickText(field.labels, around.locale)} on={around.locale} />
          </dt>
          <dd>
            <FieldValue value={value} field={field} around={around} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function listFacts(record: object, fields: FieldNode, without: readonly string[] = []) {
  return Object.entries(fields.properties ?? {}).flatMap(([key, field]) => {
    const value = (record as Record<string, unknown>)[key];
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return isEmpty || without.includes(key) ? [] : [{ key, field, value }];
  });
}
