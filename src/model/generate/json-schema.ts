import type { z } from 'zod';
import { nameCollection } from '#model/collection-names.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { isTextKind } from '#model/kinds.ts';
import type { Labels } from '#model/labels/labels.ts';
import { isLocale, localeTable } from '#model/locales.ts';
import { generatedBy } from './schema-table.ts';

type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema (2020-12) that an editor reads while somebody types a record: names become titles,
 * hints descriptions. What the standard has no word for stands under `x-…`.
 * https://json-schema.org/draft/2020-12
 */
export function toJsonSchema(name: string, schema: z.ZodType): JsonSchema {
  const { one, about } = nameCollection(name);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${name}.json`,
    $comment: generatedBy,
    title: one.en,
    description: joinLanguages(about),
    'x-labels': one,
    ...convert(describeFields(schema)),
  };
}

function convert(node: FieldNode): JsonSchema {
  const isText = isTextKind(node.kind);
  const properties = Object.entries(node.properties ?? {}).map(([key, child]) => {
    const title = isText && isLocale(key) ? { title: localeTable[key].name } : {};
    return [key, { ...title, ...convert(child) }];
  });
  return omitEmpty({
    title: node.labels?.en,
    description: node.hints && joinLanguages(node.hints),
    type: node.type,
    format: node.format,
    pattern: node.pattern,
    enum: node.enum,
    enumDescriptions:
      node.options && node.enum?.map((value) => joinLanguages(node.options?.[value] ?? {})),
    minimum: isSafeBound(node.minimum) ? undefined : node.minimum,
    maximum: isSafeBound(node.maximum) ? undefined : node.maximum,
    minLength: node.minLength,
    maxLength: node.maxLength,
    minItems: node.minItems,
    maxItems: node.maxItems,
    items: node.items && convert(node.items),
    properties: node.properties && Object.fromEntries(properties),
    required: node.required,
    minProperties: node.minProperties,
    additionalProperties: node.additionalProperties,
    'x-kind': node.kind,
    'x-labels': node.labels,
    'x-options': node.options,
    'x-collection': node.collection,
    'x-personal-data': node.personalData,
  });
}

/** English first, as a title is; then French and Arabic, in which most editors of records read. */
function joinLanguages({ en, fr, ar }: Labels): string {
  return [...new Set([en, fr, ar])].filter(Boolean).join(' — ');
}

/** Zod bounds every whole number by what JavaScript can count; that says nothing about a field. */
function isSafeBound(bound: number | undefined): boolean {
  return bound !== undefined && Math.abs(bound) === Number.MAX_SAFE_INTEGER;
}

function omitEmpty(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}
