import { Ajv, type ValidateFunction } from 'ajv';
import { components, described } from './answer.ts';
import type { OperationName } from './operations.ts';

export interface Exchange {
  operation: OperationName;
  query: URLSearchParams;
  request: unknown;
  status: number;
  response: unknown;
}

/** Its formats (`uri`, `date-time`) are let be: what matters is which fields there are, and of which type. */
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  schemas: listSchemas(),
});
const known = new Map<object, ValidateFunction>();

/** What an exchange has that GitHub's description of its API does not allow, one line each. */
export function checkExchange({ operation, query, request, status, response }: Exchange): string[] {
  const { query: parameters, request: body, needsRequest, responses } = described[operation];
  const isSent = needsRequest || request !== undefined;
  const name = `${operation} → ${status}`;
  const unknown = [...query.keys()].filter((key) => !parameters.some((each) => each.name === key));
  const answer = responses[status];
  return [
    ...unknown.map((key) => `${name}: knows no parameter ${key}`),
    ...(body && isSent ? check(`${name}, request`, body, request) : []),
    ...(answer ? [] : [`${name}: never answers so`]),
    ...(answer?.schema ? check(`${name}, answer`, answer.schema, response) : []),
  ];
}

function check(name: string, schema: object, value: unknown): string[] {
  let validate = known.get(schema);
  if (!validate) {
    validate = ajv.compile(rename(schema) as object);
    known.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name}: ${instancePath} ${message}`,
  );
}

function listSchemas(): Record<string, object> {
  const parts = Object.entries(components);
  return Object.fromEntries(
    parts.map(([reference, part]) => [toId(reference), rename(part) as object]),
  );
}

/** Each part is a schema of its own, and is named as one; what is `nullable` is written as JSON Schema has it. */
function rename(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(rename);
  if (part === null || typeof part !== 'object') return part;
  const { nullable, ...others } = part as { nullable?: unknown };
  const entries = Object.entries(others).map(([key, value]) => [
    key,
    key === '$ref' ? toId(String(value)) : rename(value),
  ]);
  const schema = Object.fromEntries(entries);
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function toId(reference: string): string {
  return reference.replace('#/components/', 'github:');
}
