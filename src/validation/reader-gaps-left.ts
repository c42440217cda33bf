import { listReaderGaps } from '#directory/reader-gaps.ts';
import type { Issue } from '#records/issue.ts';
import type { LightCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

export const readerGapsLeft: LightCheck = {
  name: 'reader-gaps-left',
  description:
    'Whoever offers a service says what its reader asks: how to reach them, hours, how to get it, price, papers.',
  scope: 'record',
  weight: 'light',
  rules: ['reader-gaps-left'],
  check(content, { today }) {
    return filesOf(content, 'associations').flatMap((file): Issue[] => {
      // Of whoever offers nothing nobody asks when and for how much.
      if (!file.record.services) return [];
      const gaps = listReaderGaps(file.record, today);
      if (gaps.length === 0) return [];
      return [
        file.report('reader-gaps-left', [], { gaps: gaps.join(', ') }, { severity: 'report' }),
      ];
    });
  },
};
