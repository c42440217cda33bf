import { resolveText } from '#i18n/localized-text.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { FieldValue } from './field-value.tsx';
import { Localized } from './localized.tsx';
import type { RenderContext } from './render-context.ts';

interface Props {
  record: object;
  fields: FieldNode;
  context: RenderContext;
  /** Fields that stand elsewhere on the page. */
  without?: readonly string[];
}

/** Every field of a record that has a value, in the order of the schema, with its name. */
export function FactList({ record, fields, context, without = [] }: Props) {
  const facts = listFacts(record, fields, without);
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ key, field, value }) => (
        <div key={key}>
          <dt>
            <Localized of={resolveText(field.labels, context.locale)} on={context.locale} />
          </dt>
          <dd>
            <FieldValue value={value} field={field} context={context} />
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
