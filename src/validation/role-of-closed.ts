import type { HeavyCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

export const roleOfClosed: HeavyCheck = {
  name: 'role-of-closed',
  description: 'No association that has closed looks for volunteers.',
  scope: 'names',
  weight: 'heavy',
  rules: ['role-of-closed'],
  check(content) {
    const closed = new Set(
      filesOf(content, 'associations').flatMap(({ id, record }) =>
        record.status === 'closed' ? [id] : [],
      ),
    );
    return filesOf(content, 'opportunities').flatMap(({ record, report }) =>
      closed.has(record.association)
        ? [report('role-of-closed', ['association'], { association: record.association })]
        : [],
    );
  },
};
