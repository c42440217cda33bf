import type { FieldNode } from '#model/describe-fields.ts';
import type { Kind } from '#model/kinds.ts';
import type { Issue, Path } from '#records/issue.ts';
import type { LightCheck } from './check.ts';
import { walkContent } from './walk-content.ts';

/** Fields that stand beside each other, the earlier first. */
const pairs = [
  ['opens', 'closes'],
  ['starts', 'ends'],
  ['from', 'to'],
  ['from', 'until'],
  ['posted', 'expires'],
] as const;
const dateKinds = new Set<Kind | undefined>(['day', 'partial-date']);

export const datesInOrder: LightCheck = {
  name: 'dates-in-order',
  description:
    'A call closes after it opens; services, periods, events, closures and permits end after they begin.',
  scope: 'record',
  weight: 'light',
  rules: ['dates-in-order', 'times-in-order'],
  check(content) {
    const issues: Issue[] = [];
    walkContent(content, ({ file, value, node, path }) => {
      // A wish has a rule of its own.
      if (file.collection === 'volunteers' || !node?.properties || !value) return;
      const dates = value as Record<string, unknown>;
      for (const [first, last] of pairs) {
        if (!isDate(node, first) || !isDate(node, last)) continue;
        const [start, end] = [dates[first], dates[last]];
        if (typeof start !== 'string' || typeof end !== 'string' || !isBefore(end, start)) continue;
        const values = { first, start, last, end };
        issues.push(file.report('dates-in-order', [...path, last] satisfies Path, values));
      }
      const { starts, ends = starts, startTime, endTime } = dates;
      if (typeof startTime !== 'string' || typeof endTime !== 'string' || ends !== starts) return;
      if (endTime > startTime) return;
      issues.push(
        file.report('times-in-order', [...path, 'endTime'], { start: startTime, end: endTime }),
      );
    });
    return issues;
  },
};

function isDate(node: FieldNode, key: string): boolean {
  return dateKinds.has(node.properties?.[key]?.kind);
}

/** Compares as far as both are known: `2025` is not before `2025-11`. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
