import type { Document } from 'yaml';
import type { z } from 'zod';
import { parseYaml } from '#records/parse-yaml.ts';
import { writeRecord } from '#records/write-record.ts';
import { findUnreadableEntries, unreadableKey } from './unreadable.ts';

/** How Decap reads and writes the files of one collection. */
export interface FileFormat {
  fromFile: (text: string) => Record<string, unknown>;
  toFile: (data: Record<string, unknown>) => string;
}

/**
 * Records in their one canonical form, so that a change of one field is a change of its lines. What
 * a schema refuses is read all the same: a draft kept by the browser may still have such mistakes.
 */
export function createRecordFormat(schema: z.ZodType): FileFormat {
  // Comments of people stand in a file and in no field: they wait here until it is written again.
  const comments = new Map<unknown, Document>();
  return {
    fromFile(text) {
      const { data, document, issues } = parseYaml(text, '');
      const [issue] = issues;
      if (issue) return { [unreadableKey]: issue };
      if (document && text.includes('#')) comments.set(keyOf(data), document);
      return { ...(data as object) };
    },
    toFile(data) {
      if (findUnreadableEntries(data))
        throw new Error('A file that cannot be read is not written.');
      return writeRecord(data, schema, comments.get(keyOf(data)));
    },
  };
}

/** Only `site.yaml` has no id, and there is only one of it. */
function keyOf(data: unknown): unknown {
  return (data as { id?: unknown } | undefined)?.id;
}
