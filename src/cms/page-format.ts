import { page } from '#model/pages.ts';
import { frontMatter, writePage } from '#records/read-page.ts';
import { createRecordFormat, type FileFormat } from './record-format.ts';
import { findUnreadableEntries, unreadableKey } from './unreadable.ts';

const head = createRecordFormat(page);

/** Pages of prose: front matter, and Markdown in a field of its own. */
export const pageFormat: FileFormat = {
  fromFile(text) {
    const [all, fields] = frontMatter.exec(text) ?? [];
    if (all === undefined || fields === undefined)
      return { [unreadableKey]: { rule: 'no-front-matter', values: {}, line: 1 } };
    const data = head.fromFile(fields);
    return findUnreadableEntries(data) ? data : { ...data, body: text.slice(all.length).trim() };
  },
  toFile: ({ body, ...fields }) => writePage(head.toFile(fields), String(body ?? '')),
};
