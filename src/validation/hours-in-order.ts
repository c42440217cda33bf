import { readWeek, type Span, writeClock } from '#features/opening-hours/week.ts';
import type { Issue } from '#records/issue.ts';
import type { LightCheck } from './check.ts';
import { findNightSpan } from './hours-at-night.ts';
import { walkKind } from './walk-content.ts';

export const hoursInOrder: LightCheck = {
  name: 'hours-in-order',
  description:
    'Opening hours do not overlap, no part of them undoes another, and none is open from morning to the end of the night.',
  scope: 'record',
  weight: 'light',
  rules: ['hours-overlap', 'hours-overridden', 'hours-at-night'],
  check(content) {
    const issues: Issue[] = [];
    walkKind(content, 'week-hours', ({ file, value, path }) => {
      const found = String(value);
      const night = splitRules(found).map(readSpans).map(findNightSpan).find(Boolean);
      // Where the hours are those of a night by mistake, they may overlap by the same one.
      if (night) issues.push(file.report('hours-at-night', path, { ...night }));
      const overlap = night ? undefined : findOverlap(found);
      if (overlap) issues.push(file.report('hours-overlap', path, { found, ...overlap }));
      const undone = findOverridden(found);
      if (undone) issues.push(file.report('hours-overridden', path, undone));
    });
    return issues;
  },
};

/** Two spans of one day that have minutes in common. */
function findOverlap(hours: string): { first: string; second: string } | undefined {
  for (const rule of splitRules(hours)) {
    for (const spans of readWeek(rule)) {
      const inOrder = spans.toSorted((a, b) => a.from - b.from);
      for (const [index, span] of inOrder.entries()) {
        const next = inOrder[index + 1];
        if (next && next.from < span.to) return { first: writeSpan(span), second: writeSpan(next) };
      }
    }
  }
  return;
}

/**
 * A part all of whose days are named again later: the last one wins, so that it says nothing.
 * Whoever writes `Mo 09:00-12:00; Mo 14:00-18:00` means both.
 */
function findOverridden(
  hours: string,
): { found: string; later: string; mended: string } | undefined {
  const rules = splitRules(hours).map((rule) => ({
    rule,
    days: rule.match(/^[A-Z]\S*/)?.[0],
  }));
  for (const [index, { rule, days }] of rules.entries()) {
    const later = rules.slice(index + 1);
    const own = daysOf(rule);
    const named = new Set(later.flatMap((other) => daysOf(other.rule)));
    if (later.length === 0 || !own.every((day) => named.has(day))) continue;
    const twin = later.find((other) => other.days === days);
    const last = twin ?? later.find((other) => daysOf(other.rule).some((day) => own.includes(day)));
    const mended = twin ? `${rule},${twin.rule.replace(/^[A-Z]\S* /, '')}` : '';
    return { found: rule, later: last?.rule ?? '', mended };
  }
  return;
}

/** The spans of one rule as they are written. */
function readSpans(rule: string): Span[] {
  return readWeek(rule).find((spans) => spans.length > 0) ?? [];
}

function splitRules(hours: string): string[] {
  return hours.split('; ');
}

/** The days that a rule names, by number; a rule without days names all. */
function daysOf(rule: string): number[] {
  const days = rule.match(/^[A-Z]\S*/)?.[0];
  const spans = readWeek(days ? `${days} 00:00-24:00` : '00:00-24:00');
  return spans.flatMap((open, day) => (open.length ? [day] : []));
}

function writeSpan({ from, to }: Span): string {
  return `${writeClock(from)}-${writeClock(to)}`;
}
