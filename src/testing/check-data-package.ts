import { createHash } from 'node:crypto';
import { Ajv, type JSONSchemaType } from 'ajv';
import { parse } from 'csv-parse/sync';

interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    minimum?: number;
    maximum?: number;
  };
}
interface Resource {
  name: string;
  path: string;
  bytes?: number;
  hash?: string;
  schema: {
    fields: Field[];
    primaryKey?: string;
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
interface Descriptor {
  profile: string;
  name: string;
  resources: Resource[];
}

/**
 * What the profile of a Tabular Data Package asks of its parts, in the words of
 * https://specs.frictionlessdata.io/schemas/tabular-data-package.json. The only JavaScript library of the
 * standard is kept no more and brings an HTTP client with known holes.
 */
const profile = {
  type: 'object',
  required: ['profile', 'name', 'resources', 'licenses'],
  properties: {
    profile: { enum: ['tabular-data-package'] },
    name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    homepage: { type: 'string', pattern: '^https?://' },
    licenses: { $ref: '#/$defs/licenses' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema', 'profile'],
        properties: {
          profile: { enum: ['tabular-data-resource'] },
          name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
          path: { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' },
          encoding: { type: 'string' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
          licenses: { $ref: '#/$defs/licenses' },
          dialect: { type: 'object' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: {
                    name: { type: 'string' },
                    type: { enum: ['string', 'number', 'integer', 'date', 'boolean'] },
                    format: { enum: ['default', 'uri', 'email', 'uuid'] },
                    title: { type: 'string' },
                    description: { type: 'string' },
                    constraints: { type: 'object' },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  $defs: {
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] },
    },
  },
} as unknown as JSONSchemaType<Descriptor>;

/**
 * For tests: what a package says that its profile does not allow, or that its tables do not hold.
 *
 * @param files the text of each table, by its path
 */
export function checkDataPackage(
  descriptor: unknown,
  files: ReadonlyMap<string, string>,
): string[] {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(profile);
  if (!validate(descriptor))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const tables = new Map<string, Record<string, string>[]>(
    descriptor.resources.map(({ name, path }) => [name, readRows(files.get(path) ?? '')]),
  );
  return descriptor.resources.flatMap((resource) =>
    checkTable(resource, tables, files.get(resource.path) ?? ''),
  );
}

function readRows(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

function checkTable(
  { name, bytes, hash, schema }: Resource,
  tables: ReadonlyMap<string, Record<string, string>[]>,
  csv: string,
): string[] {
  const rows = tables.get(name) ?? [];
  const [head = []] = parse(csv, { bom: true, to: 1, record_delimiter: '\r\n' }) as string[][];
  const found: string[] = [];
  const names = schema.fields.map((field) => field.name);
  if (head.join() !== names.join()) found.push(`${name}: its heading is not what is said of it`);
  if (bytes !== undefined && bytes !== Buffer.byteLength(csv))
    found.push(`${name}: ${Buffer.byteLength(csv)} bytes`);
  const sha256 = createHash('sha256').update(csv).digest('hex');
  if (hash !== undefined && hash !== `sha256:${sha256}`) found.push(`${name}: another hash`);
  for (const field of schema.fields)
    for (const problem of checkColumn(
      field,
      rows.map((row) => row[field.name] ?? ''),
    ))
      found.push(`${name}.${field.name}: ${problem}`);
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const known = new Set(tables.get(reference.resource)?.map((row) => row[reference.fields]));
    const lost = rows.map((row) => row[fields]).filter((value) => value && !known.has(value));
    for (const value of lost)
      found.push(`${name}.${fields}: ${value} is not in ${reference.resource}`);
  }
  return found;
}

const casts: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

function checkColumn(
  { type, format, constraints = {} }: Field,
  cells: readonly string[],
): string[] {
  const filled = cells.filter((cell) => cell !== '');
  const wrong = filled.filter((cell) => casts[type] && !casts[type].test(cell));
  if (format === 'uri') wrong.push(...filled.filter((cell) => !URL.canParse(cell)));
  if (constraints.enum) wrong.push(...filled.filter((cell) => !constraints.enum?.includes(cell)));
  const { minimum = -Infinity, maximum = Infinity } = constraints;
  if (type === 'integer' || type === 'number')
    wrong.push(...filled.filter((cell) => Number(cell) < minimum || Number(cell) > maximum));
  if (constraints.required && filled.length < cells.length) wrong.push('an empty cell');
  if (constraints.unique && new Set(cells).size < cells.length) wrong.push('the same twice');
  return wrong;
}
