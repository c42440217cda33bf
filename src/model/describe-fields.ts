import { z } from 'zod';
import type { Kind } from './kinds.ts';
import { type Labels, labelsOf } from './labels/labels.ts';

/**
 * A field as every generator sees it: JSON Schema with our own keys beside the standard ones.
 * `kind` says what the value means (`line`, `phone`, `reference`, …), `labels` and `hints` what
 * people call it, `options` what the values of a choice are called: all three by its `path`, from the
 * catalogues of `labels/`.
 */
export interface FieldNode {
  type?: string;
  kind?: Kind;
  /** Where the words of a field stand, and those of its choices, if these are not its own. */
  path?: string;
  optionsPath?: string;
  labels?: Labels;
  hints?: Labels;
  options?: Record<string, Labels>;
  collection?: string;
  /** What a number counts: MAD, or days. */
  unit?: 'MAD' | 'day';
  personalData?: 'forbidden';
  properties?: Record<string, FieldNode>;
  required?: string[];
  items?: FieldNode;
  enum?: string[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  additionalProperties?: boolean;
}

const described = new WeakMap<z.ZodType, FieldNode>();

/** The field tree of a schema, in the schema's own order. Computed once for each schema. */
export function describeFields(schema: z.ZodType): FieldNode {
  let node = described.get(schema);
  if (!node) {
    node = nameFields(z.toJSONSchema(schema) as FieldNode);
    described.set(schema, node);
  }
  return node;
}

/**
 * Gives every field of a tree its words.
 *
 * @param list the path of the list that the node is an item of
 */
function nameFields(node: FieldNode, list?: string): FieldNode {
  const { path, labels = path && labelsOf(`${path}.label`) } = node;
  const hints = node.hints ?? (path && labelsOf(`${path}.hint`));
  const of = node.optionsPath ?? path ?? list;
  const { properties, items } = node;
  return {
    ...node,
    ...(labels && { labels }),
    ...(hints && { hints }),
    ...(node.kind === 'choice' && { options: nameOptions(node.enum, of) }),
    ...(items && { items: nameFields(items, path) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, nameFields(child)])),
    }),
  };
}

function nameOptions(values: readonly string[] = [], path: string | undefined) {
  const named = values.map((value) => [value, labelsOf(`${path}.options.${value}`) ?? {}]);
  return Object.fromEntries(named);
}
