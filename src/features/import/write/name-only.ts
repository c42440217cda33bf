import type { Collection } from '#model/collections.ts';
import { nameFieldPath } from '#records/issue.ts';
import type { RecordFile } from '#records/read-content.ts';

/**
 * A file of which nothing is known but its id, or what others need of it. Its issues have no lines: nobody
 * has seen the file, and finding a line takes as long as reading it.
 */
export function nameOnly(
  collection: Collection,
  id: string,
  record?: object,
  file = `content/${collection}/${id}.yaml`,
): RecordFile {
  const report: RecordFile['report'] = (rule, path, values = {}, { severity = 'error' } = {}) => {
    return { file, line: 1, column: 1, rule, severity, field: nameFieldPath(path), values };
  };
  return { collection, id, file, text: '', record, issues: [], canonical: undefined, report };
}
