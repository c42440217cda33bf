import type { LightCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

export const partnershipFits: LightCheck = {
  name: 'partnership-fits',
  description: 'A partnership says what is shared or done together; nothing else does.',
  scope: 'record',
  weight: 'light',
  rules: ['partnership-unsaid', 'partnership-elsewhere'],
  check(content) {
    return filesOf(content, 'needs').flatMap(({ record: { kind, partnership }, report }) => {
      if (kind === 'partnership' && !partnership) return [report('partnership-unsaid', ['kind'])];
      if (kind !== 'partnership' && partnership)
        return [report('partnership-elsewhere', ['partnership'], { kind })];
      return [];
    });
  },
};
