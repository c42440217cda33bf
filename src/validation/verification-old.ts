import { countMonths } from '#directory/trust.ts';
import type { Issue } from '#records/issue.ts';
import type { LightCheck } from './check.ts';
import { walkKind } from './walk-content.ts';

/** After so many months somebody should ask again; the longest that has passed is told. */
const terms = [24, 12, 6];

export const verificationOld: LightCheck = {
  name: 'verification-old',
  description: 'Somebody confirmed the record, and did so in the last six months.',
  scope: 'record',
  weight: 'light',
  rules: ['never-confirmed', 'verification-undated', 'verification-old'],
  check(content, { today }) {
    const issues: Issue[] = [];
    walkKind(content, 'verification', ({ file, value, path }) => {
      const { level, date } = value as { level: string; date?: string };
      const tell = (rule: string, values: Issue['values'] = {}) => {
        issues.push(file.report(rule, path, values, { severity: 'report' }));
      };
      if (level === 'declared') return tell('never-confirmed');
      if (!date) return tell('verification-undated');
      const months = terms.find((term) => countMonths(date, today) >= term);
      if (months) tell('verification-old', { date, months });
    });
    return issues;
  },
};
