import type { z } from 'zod';
import type { FieldNode } from '#model/describe-fields.ts';
import { siteAddress } from '#model/fields/link.ts';
import { type InputKind, isInputKind, isTextKind } from '#model/kinds.ts';
import { locales } from '#model/locales.ts';
import { freeId } from '#model/reserved-ids.ts';
import { explainEmpty } from './explain-empty.ts';
import { followPath, readPath } from './follow-path.ts';
import { nameLastField, type Path } from './issue.ts';
import type { FileRule } from './rules.ts';
import { showStart } from './show-start.ts';
import { suggest, suggestId, suggestPhone } from './suggest.ts';
import { suggestCountry } from './suggest-country.ts';

type ZodIssue = z.core.$ZodIssue;
type Values = Record<string, string | number>;
interface Explained {
  rule: FileRule;
  path: Path;
  values: Values;
  atKey?: boolean;
}

/** What `explainRefusal` needs to know of the record. */
export interface Refused {
  fields: FieldNode;
  data: unknown;
  /** A scalar as it stands in the file: `0612345678`, where the data only say 612345678. */
  readSource: (path: Path) => string | undefined;
}

/** The rule that a value of this kind breaks when its form is wrong. */
const ruleOfKind: Record<InputKind, FileRule> = {
  line: 'bad-format',
  prose: 'bad-format',
  markdown: 'bad-format',
  'file-name': 'bad-attachment-name',
  choice: 'bad-format',
  day: 'bad-date',
  'partial-date': 'bad-partial-date',
  time: 'bad-time',
  phone: 'bad-phone',
  email: 'bad-email',
  link: 'unsafe-link',
  origin: 'unsafe-link',
  'week-hours': 'bad-hours',
  sign: 'bad-sign',
  id: 'bad-id',
  reference: 'bad-reference',
  commune: 'bad-commune',
  country: 'bad-country',
  percent: 'bad-format',
  'time-zone': 'bad-format',
  word: 'bad-format',
  year: 'bad-format',
  'yearly-day': 'bad-format',
};

/** Says in the directory's own rules what Zod found wrong; no more of it is looked at than is asked for. */
export function* explainRefusals(
  issues: readonly ZodIssue[],
  refused: Refused,
): Generator<Explained> {
  for (const issue of issues) yield* explainRefusal(issue, refused);
}

function explainRefusal(issue: ZodIssue, refused: Refused): Iterable<Explained> {
  const { path } = issue;
  const node = followPath(refused.fields, path);
  const value = readPath(refused.data, path);
  const key = nameLastField(path);
  if (isLeftEmpty(value) && key !== '') {
    return [
      { rule: 'empty-field', path, values: explainEmpty(refused.fields, refused.data, path) },
    ];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return explainUnknown(issue.keys, path, Object.keys(node?.properties ?? {}));
    case 'invalid_type':
      return [{ path, ...explainType(issue.expected, value, node, key, refused.readSource(path)) }];
    case 'invalid_value': {
      if (value === undefined || typeof value === 'object') {
        return [{ path, ...explainType('string', value, node, key, undefined) }];
      }
      const choices = issue.values.map(String);
      const found = showStart(String(value));
      return [
        {
          rule: 'not-a-choice',
          path,
          values: { found, choices: choices.join(', '), suggestion: suggest(found, choices) },
        },
      ];
    }
    case 'too_big':
      return [{ path, ...explainSize(issue.origin, 'most', Number(issue.maximum), value, node) }];
    case 'too_small':
      return [{ path, ...explainSize(issue.origin, 'least', Number(issue.minimum), value, node) }];
    case 'invalid_format':
      return [
        {
          path,
          ...explainFormat(String(value), node, followPath(refused.fields, path.slice(0, -1)), key),
        },
      ];
    case 'custom':
      return [
        { rule: node?.kind === 'money' ? 'empty-amount' : 'empty-text', path, values: { key } },
      ];
    default:
      return [
        { rule: 'wrong-type', path, values: { expected: issue.code, found: nameType(value) } },
      ];
  }
}

function* explainUnknown(
  keys: readonly string[],
  path: Path,
  known: readonly string[],
): Generator<Explained> {
  for (const key of keys) {
    const values = { key, suggestion: suggest(key, known) };
    yield { rule: 'unknown-field', path: [...path, key], atKey: true, values };
  }
}

/** Nothing, an empty text or an empty list, where something belongs. */
function isLeftEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function explainType(
  expected: string,
  value: unknown,
  node: FieldNode | undefined,
  key: string,
  source: string | undefined,
): { rule: FileRule; values: Values } {
  if (key === '') return { rule: 'no-fields', values: {} };
  if (value === undefined) return { rule: 'missing-field', values: { key } };
  const found = source ?? String(value);
  if (node?.kind === 'phone' && typeof value === 'number') {
    return { rule: 'unquoted-phone', values: { found, suggestion: suggestPhone(found) } };
  }
  if (expected === 'string' && ['number', 'boolean'].includes(typeof value))
    return { rule: 'unquoted-text', values: { found } };
  if (typeof value !== 'object' && isTextKind(node?.kind)) {
    return {
      rule: 'text-without-language',
      values: { key, found: showStart(found), locales: locales.join(', ') },
    };
  }
  return { rule: 'wrong-type', values: { expected, found: nameType(value) } };
}

function explainSize(
  origin: string,
  side: 'most' | 'least',
  limit: number,
  value: unknown,
  node: FieldNode | undefined,
): { rule: FileRule; values: Values } {
  if (origin === 'string' && side === 'most')
    return { rule: 'too-long', values: { most: limit, found: String(value).length } };
  if (origin === 'string') return { rule: 'bad-format', values: { found: String(value) } };
  if (origin === 'array' && side === 'most') return { rule: 'too-many', values: { most: limit } };
  const found = String(value);
  if (node?.kind === 'year') return { rule: 'bad-year', values: { found } };
  return {
    rule: side === 'most' ? 'number-too-big' : 'number-too-small',
    values: { found, [side]: limit },
  };
}

function explainFormat(
  value: string,
  node: FieldNode | undefined,
  parent: FieldNode | undefined,
  key: string,
): { rule: FileRule; values: Values } {
  const found = showStart(value);
  const isText = [node?.kind, parent?.kind].some((kind) => kind === 'line' || kind === 'word');
  if (isText && value.includes('\n')) return { rule: 'line-break', values: {} };
  if (key === 'iban') return { rule: 'bad-iban', values: { found } };
  const rule = isInputKind(node?.kind) ? ruleOfKind[node.kind] : 'bad-format';
  if (rule === 'bad-phone') return { rule, values: { found, suggestion: suggestPhone(value) } };
  if (rule === 'bad-country') return { rule, values: { found, suggestion: suggestCountry(value) } };
  if (rule === 'bad-id')
    return { rule, values: { found, suggestion: freeId(suggestId(value), 'record') } };
  if (rule === 'bad-reference')
    return { rule, values: { found, collection: node?.collection ?? '', suggestion: '' } };
  if (node?.kind === 'origin' && /^https:\/\//.test(value) && URL.canParse(value))
    return { rule: 'not-a-site-address', values: { found, suggestion: suggestSiteAddress(value) } };
  if (rule === 'unsafe-link' && value.startsWith('https://'))
    return { rule: 'bad-link', values: { found } };
  return { rule, values: { found } };
}

/** Without slashes at its end; where more is wrong, the host alone. */
function suggestSiteAddress(value: string): string {
  const shorter = value.replace(/\/+$/, '');
  return siteAddress.safeParse(shorter).success ? shorter : new URL(value).origin;
}

function nameType(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : typeof value;
}
