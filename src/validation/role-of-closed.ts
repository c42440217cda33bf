import type { DirectoryCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

export const roleOfClosed: DirectoryCheck = {
  name: 'role-of-closed',
  description: 'No association that has closed looks for volunteers.',
  scope: 'directory',
  weight: 'heavy',
  rules: ['role-of-closed'],
  check(content) {
    const closed = new Set(
      content.records.associations.filter(({ status }) => status === 'closed').map(({ id }) => id),
    );
    return filesOf(content, 'opportunities').flatMap(({ record, report }) =>
      closed.has(record.association)
        ? [report('role-of-closed', ['association'], { association: record.association })]
        : [],
    );
  },
};
