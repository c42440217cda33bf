import OpeningHours from 'opening_hours';
import type { Issue } from '#records/issue.ts';
import type { HeavyCheck } from './check.ts';
import { walkKind } from './walk-content.ts';

/** Stands alone: its library is too heavy for the editor, which has a phone to load it. */
export const hoursParse: HeavyCheck = {
  name: 'hours-parse',
  description: 'Opening hours can be read by other programs.',
  scope: 'record',
  weight: 'heavy',
  rules: ['hours-parse'],
  check(content) {
    const issues: Issue[] = [];
    walkKind(content, 'week-hours', ({ file, value, path }) => {
      const found = String(value);
      if (!canParse(found)) issues.push(file.report('hours-parse', path, { found }));
    });
    return issues;
  },
};

function canParse(hours: string): boolean {
  try {
    // Holidays are not part of our syntax, so that the place on earth makes no difference.
    return new OpeningHours(hours, null).getWarnings().length === 0;
  } catch {
    return false;
  }
}
