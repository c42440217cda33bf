import type { LightCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

export const progressFits: LightCheck = {
  name: 'progress-fits',
  description: 'Money that has come in is counted in dirhams, everything else in a unit.',
  scope: 'record',
  weight: 'light',
  rules: ['progress-without-unit', 'progress-with-unit'],
  check(content) {
    return filesOf(content, 'needs').flatMap(({ record: { kind, progress }, report }) => {
      if (!progress) return [];
      if (kind === 'financial' && progress.unit)
        return [report('progress-with-unit', ['progress', 'unit'])];
      if (kind !== 'financial' && !progress.unit)
        return [report('progress-without-unit', ['progress', 'goal'])];
      return [];
    });
  },
};
