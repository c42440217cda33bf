import { fileName } from '#model/fields/file-name.ts';
import type { Issue } from '#records/issue.ts';
import type { HeavyCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

export const attachmentsNamed: HeavyCheck = {
  name: 'attachments-named',
  description:
    'Every file beside a record is named by it, and every file that a record names is there.',
  scope: 'names',
  weight: 'heavy',
  rules: ['attachment-orphan', 'attachment-missing'],
  check({ files, attachments }) {
    // A draft brings no files along: what it names cannot be looked for.
    if (!attachments) return [];
    const records = filesOf({ files }, 'resources');
    const known = new Map(
      files.flatMap((file) => (file.collection === 'resources' ? [[file.id, file]] : [])),
    );
    const orphans = attachments.flatMap(({ id, name, file }): Issue[] => {
      const owner = known.get(id);
      // A record with an error of its own names nothing that is known; no record names what has no good name.
      if ((owner && !owner.record) || !fileName.safeParse(name).success) return [];
      const named = records.find((record) => record.id === id)?.record.files ?? [];
      if (named.some((each) => each.file === name)) return [];
      const values = { name, id, isThere: owner ? 'yes' : 'no' };
      return [
        {
          file,
          line: 1,
          column: 1,
          rule: 'attachment-orphan',
          severity: 'error',
          field: '',
          values,
        },
      ];
    });
    const missing = records.flatMap(({ id, record, report }) =>
      (record.files ?? []).flatMap(({ file }, index) => {
        const isThere = attachments.some((each) => each.id === id && each.name === file);
        const values = { name: file, folder: `${id}/` };
        return isThere ? [] : [report('attachment-missing', ['files', index, 'file'], values)];
      }),
    );
    return [...orphans, ...missing];
  },
};
