import type { z } from 'zod';
import type { FieldNode } from '#schemas/describe-fields.ts';
import type { Path } from './issue.ts';

type ZodIssue = z.core.$ZodIssue;
interface Explained {
  rule: string;
  path: Path;
  values: Record<string, string | number>;
  atKey?: boolean;
}

/** The rule that a value of this kind breaks when its form is wrong. */
const ruleOfKind: Record<string, string> = {
  day: 'bad-date',
  'partial-date': 'bad-partial-date',
  time: 'bad-time',
  year: 'bad-year',
  phone: 'bad-phone',
  email: 'bad-email',
  link: 'unsafe-link',
  'week-hours': 'bad-hours',
  id: 'bad-id',
  reference: 'bad-id',
  commune: 'bad-commune',
  country: 'bad-country',
  line: 'line-break',
  word: 'line-break',
};

/** Says in the directory's own rules what Zod found wrong with a value. */
export function explainRefusal(issue: ZodIssue, root: FieldNode, data: unknown): Explained[] {
  const path = issue.path;
  const node = followPath(root, path);
  const value = readPath(data, path);
  const kind = node?.kind ?? '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        rule: 'unknown-field',
        path: [...path, key],
        atKey: true,
        values: { key, suggestion: suggest(key, Object.keys(node?.properties ?? {})) },
      }));
    case 'invalid_type':
      if (value === undefined) return [{ rule: 'missing-field', path, values: { key: String(path.at(-1)) } }];
      if (kind === 'phone' && typeof value === 'number') return [{ rule: 'unquoted-phone', path, values: { found: value } }];
      if (value === null) return [{ rule: 'empty-field', path, values: { key: String(path.at(-1)) } }];
      if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
        return [{ rule: 'unquoted-text', path, values: { found: String(value) } }];
      }
      return [{ rule: 'wrong-type', path, values: { expected: issue.expected, found: nameType(value) } }];
    case 'invalid_value':
      return [{
        rule: 'not-a-choice',
        path,
        values: { found: String(value), choices: issue.values.join(', '), suggestion: suggest(String(value), issue.values.map(String)) },
      }];
    case 'too_big':
      if (issue.origin === 'string') return [{ rule: 'too-long', path, values: { most: Number(issue.maximum), found: String(value).length } }];
      if (issue.origin === 'array') return [{ rule: 'too-many', path, values: { most: Number(issue.maximum) } }];
      return [{ rule: kind === 'year' ? 'bad-year' : 'number-too-big', path, values: { found: String(value), most: Number(issue.maximum) } }];
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return [{ rule: 'empty-field', path, values: { key: String(path.at(-1)) } }];
      return [{ rule: kind === 'year' ? 'bad-year' : 'number-too-small', path, values: { found: String(value), least: Number(issue.minimum) } }];
    case 'invalid_format':
      return [{ rule: ruleOfKind[kind] ?? ruleOfKind[followPath(root, path.slice(0, -1))?.kind ?? ''] ?? 'bad-format', path, values: { found: String(value).slice(0, 60) } }];
    case 'custom':
      return [{ rule: 'empty-text', path, values: { key: String(path.at(-1)) } }];
    default:
      return [{ rule: 'wrong-type', path, values: { expected: issue.code, found: nameType(value) } }];
  }
}

function followPath(root: FieldNode, path: Path): FieldNode | undefined {
  return path.reduce<FieldNode | undefined>(
    (node, key) => (typeof key === 'number' ? node?.items : node?.properties?.[String(key)]),
    root,
  );
}

function readPath(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

function nameType(value: unknown): string {
  if (value === null) return 'nothing';
  return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : typeof value;
}

/** The known word nearest to a mistyped one, or an empty string when none is near. */
export function suggest(word: string, known: readonly string[]): string {
  const scored = known.map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }));
  const best = scored.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(1, word.length / 3) ? best.candidate : '';
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
