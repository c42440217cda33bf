/**
 * Cuts what the editor uses out of GitHub's description of its API, which weighs 400 MB with its
 * other editions. To renew it:
 *
 *   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
 *   node tests/support/github/excerpt-api.ts package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationName, operations } from './operations.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const [file = ''] = process.argv.slice(2);
const whole = JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
const info = whole.info as JsonObject;
const kept = new Map<string, Json>();

const excerpt = {
  source: `@octokit/openapi ${info.version}, api.github.com, MIT, © GitHub and contributors`,
  operations: Object.fromEntries(operations.map((name) => [name, cutOperation(name)])),
  components: {} as JsonObject,
};
// Every part that something kept refers to, and what those refer to.
for (const [reference] of kept) kept.set(reference, keep(follow(reference)));
for (const [reference, part] of [...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  excerpt.components[reference] = part;
writeFileSync(join(import.meta.dirname, 'api-excerpt.json'), `${JSON.stringify(excerpt)}\n`);

function cutOperation(name: OperationName): Json {
  const [method = '', path = ''] = name.split(' ');
  const operation = (((whole.paths as JsonObject)[path] as JsonObject)[method.toLowerCase()] ??
    {}) as JsonObject;
  const responses = operation.responses as JsonObject;
  const parameters = ((operation.parameters ?? []) as JsonObject[]).map(dereference);
  return {
    query: keep(parameters.filter((parameter) => parameter.in === 'query')),
    request: keep(readSchema(operation.requestBody as JsonObject)),
    needsRequest: (operation.requestBody as JsonObject | undefined)?.required === true,
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, cutResponse(response)]),
    ),
  };
}

function cutResponse(response: Json): Json {
  const content = dereference(response as JsonObject);
  const [example] = Object.values((readContent(content)?.examples ?? {}) as JsonObject);
  return {
    schema: keep(readSchema(content)),
    example: example ? (dereference(example as JsonObject).value ?? null) : null,
  };
}

function readContent(part: JsonObject | undefined): JsonObject | undefined {
  return ((part?.content ?? {}) as JsonObject)['application/json'] as JsonObject | undefined;
}

function readSchema(part: JsonObject | undefined): Json {
  return (part && readContent(dereference(part))?.schema) ?? null;
}

function dereference(part: JsonObject): JsonObject {
  return typeof part.$ref === 'string' ? (follow(part.$ref) as JsonObject) : part;
}

function follow(reference: string): Json {
  const steps = reference.replace('#/', '').split('/');
  return steps.reduce<Json>((part, step) => (part as JsonObject)[step] ?? null, whole);
}

/** A part without its prose; what it refers to is noted, to be kept as well. */
function keep(part: Json): Json {
  if (Array.isArray(part)) return part.map(keep);
  if (part === null || typeof part !== 'object') return part;
  const prose = ({ key, value }: { key: string; value: Json }) =>
    key.startsWith('x-') ||
    key === 'discriminator' ||
    (['description', 'example', 'examples', 'title'].includes(key) && !isProperty(value));
  const entries = Object.entries(part)
    .filter(([key, value]) => !prose({ key, value }))
    .map(([key, value]) => [key, keep(value)] as const);
  if (typeof part.$ref === 'string' && !kept.has(part.$ref)) kept.set(part.$ref, null);
  return Object.fromEntries(entries);
}

/** A property may be called `description`; its value is a schema then, and no text. */
function isProperty(value: Json): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
