import { z } from 'zod';
import type { Labels } from './fields/field.ts';
import type { Kind } from './kinds.ts';

/**
 * A field as every generator sees it: JSON Schema with our own keys beside the standard ones.
 * `kind` says what the value means (`line`, `phone`, `reference`, …), `labels` and `hints` what
 * people call it, `options` what the values of a choice are called.
 */
export interface FieldNode {
  type?: string;
  kind?: Kind;
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
    node = z.toJSONSchema(schema) as FieldNode;
    described.set(schema, node);
  }
  return node;
}
