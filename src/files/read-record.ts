import type { Document } from 'yaml';
import { z } from 'zod';
import { describeFields } from '#schemas/describe-fields.ts';
import { checkValues } from './check-values.ts';
import { explainRefusal } from './explain-refusal.ts';
import type { Issue } from './issue.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { findHiddenCharacter } from './scan-text.ts';
import { writeRecord } from './write-record.ts';

export interface ReadRecord<T> {
  /** The record, when the file has no error. */
  record: T | undefined;
  issues: Issue[];
  /** The file in canonical form, when it could be read at all. */
  canonical: string | undefined;
  report: ParsedYaml['report'];
  document: Document | undefined;
}

/**
 * Reads one record file through the whole gate: YAML, hidden characters, schema, values, id, form.
 *
 * @param file the name that issues show; its last part without `.yaml` must be the record's id
 */
export function readRecord<T>(text: string, file: string, schema: z.ZodType<T>): ReadRecord<T> {
  const parsed = parseYaml(text, file);
  const { report, document } = parsed;
  const issues = [...scanLines(text, file), ...parsed.issues];
  if (parsed.issues.length) return { record: undefined, issues, canonical: undefined, report, document };

  const fields = describeFields(schema);
  const checked = schema.safeParse(parsed.data);
  for (const issue of checked.error?.issues ?? []) {
    for (const { rule, path, values, atKey = false } of explainRefusal(issue, fields, parsed.data)) {
      issues.push(report(rule, path, values, { atKey }));
    }
  }
  for (const { rule, path, values } of checkValues(parsed.data, fields)) {
    const issue = report(rule, path, values);
    const isKnown = issues.some((other) => other.line === issue.line && other.rule === rule);
    if (!isKnown) issues.push(issue);
  }
  issues.push(...checkId(parsed, file, fields.properties?.id !== undefined));

  const canonical = document && writeRecord(parsed.data, schema, document);
  if (issues.length === 0 && canonical !== text) issues.push(findFirstDifference(text, canonical ?? '', file));
  const hasErrors = issues.some((issue) => issue.rule !== 'not-canonical');
  return { record: hasErrors ? undefined : checked.data, issues, canonical, report, document };
}

function checkId(parsed: ParsedYaml, file: string, hasId: boolean): Issue[] {
  const id = (parsed.data as { id?: unknown } | undefined)?.id;
  const name = file.replace(/^.*[\\/]/, '').replace(/\.yaml$/, '');
  if (!hasId || typeof id !== 'string' || id === name) return [];
  return [parsed.report('id-not-file-name', ['id'], { id, name })];
}

function scanLines(text: string, file: string): Issue[] {
  return text.split('\n').flatMap((content, index) => {
    const refusal = findHiddenCharacter(content.replace(/\r$/, ''));
    if (!refusal) return [];
    const code = Number.parseInt(String(refusal.values.code).slice(2), 16);
    const column = content.indexOf(String.fromCodePoint(code)) + 1;
    return [{ file, line: index + 1, column, field: '', severity: 'error', ...refusal }];
  });
}

function findFirstDifference(text: string, canonical: string, file: string): Issue {
  const wanted = canonical.split('\n');
  const index = text.split('\n').findIndex((content, at) => content !== wanted[at]);
  const line = (index < 0 ? wanted.length - 1 : index) + 1;
  return { file, line, column: 1, rule: 'not-canonical', severity: 'error', field: '', values: { wanted: wanted[line - 1] ?? '' } };
}
