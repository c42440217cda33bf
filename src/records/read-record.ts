import { isScalar } from 'yaml';
import type { z } from 'zod';
import { describeFields } from '#model/describe-fields.ts';
import { findReservation, freeId } from '#model/reserved-ids.ts';
import { checkValues } from './check-values.ts';
import { explainRefusals } from './explain-refusal.ts';
import { findCutTexts } from './find-cut-texts.ts';
import { findField } from './find-field.ts';
import { type Issue, joinIssues, type Path } from './issue.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { isFormRule, isWholeFileRule } from './rules.ts';
import { findOddSpaces, scanLines } from './scan-lines.ts';
import { writeRecord } from './write-record.ts';

/** Whoever breaks everything needs the first problems, not ten thousand lines of them. */
export const mostIssues = 50;

export interface ReadRecord<T> {
  /** The record, when the file has no error but in form. */
  record: T | undefined;
  issues: Issue[];
  /** The file in canonical form, when it could be read at all. */
  canonical: string | undefined;
  /** Reads the file once more, for ten thousand parsed documents would not fit into the memory. */
  report: ParsedYaml['report'];
}

/**
 * Reads one record file through the whole validation: hidden characters, YAML, schema, values, id, form.
 *
 * @param file the name that issues show; its last part without `.yaml` must be the record's id
 */
export function readRecord<T>(text: string, file: string, schema: z.ZodType<T>): ReadRecord<T> {
  const parsed = parseYaml(text, file);
  const { report, document } = parsed;
  const reportLater = readLater(text, file);
  const scanned = scanLines(text, file);
  // Between the signs of a conflict, or in letters cut in two, nothing is a mistake of whoever wrote it.
  const isTorn = scanned.some(({ rule }) => rule === 'conflict-marks' || rule === 'utf-16');
  // Text may hold such spaces; a file that cannot be read has stumbled over them.
  const odd = parsed.issues.length > 0 && !isTorn ? findOddSpaces(text, file) : [];
  const issues = joinIssues(scanned, isTorn ? [] : odd.length > 0 ? odd : parsed.issues)
    .slice(0, mostIssues)
    .map((issue) =>
      issue.field || isWholeFileRule(issue.rule)
        ? issue
        : { ...issue, field: findField(text, issue.line) },
    );
  if (isTorn || parsed.issues.length)
    return { record: undefined, issues, canonical: undefined, report: reportLater };

  const fields = describeFields(schema);
  const checked = schema.safeParse(parsed.data);
  const readSource = (path: Path) => {
    const node = document?.getIn(path as (string | number)[], true);
    return isScalar(node) ? node.source : undefined;
  };
  const refused = { fields, data: parsed.data, readSource };
  for (const refusal of explainRefusals(checked.error?.issues ?? [], refused)) {
    if (issues.length === mostIssues) break;
    const { rule, path, values, atKey = false } = refusal;
    issues.push(report(rule, path, values, { atKey }));
  }
  for (const { rule, path, values } of checkValues(parsed.data, fields)) {
    if (issues.length === mostIssues) break;
    const issue = report(rule, path, values);
    const isKnown = issues.some((other) => other.line === issue.line && other.rule === rule);
    if (!isKnown) issues.push(issue);
  }
  if (issues.length > 0) {
    // A dash or a colon before such a space is text, and what it should have begun is missing.
    const oddLines = findOddSpaces(text, file);
    if (oddLines.length > 0) issues.splice(0, issues.length, ...joinIssues(scanned, oddLines));
  }
  const cut = document ? findCutTexts(text, parsed.data, document, fields) : [];
  for (const { rule, path, values } of cut.slice(0, mostIssues - issues.length))
    issues.push(report(rule, path, values));
  issues.push(...checkId(parsed, file, fields.properties?.id !== undefined));

  const written = document && writeRecord(parsed.data, schema, document);
  const canonical = written === text ? text : written;
  if (issues.length === 0 && canonical !== text)
    issues.push(findFirstDifference(text, canonical ?? '', file));
  const hasErrors = issues.some((issue) => !isFormRule(issue.rule));
  const record = hasErrors ? undefined : checked.data;
  return { record, issues, canonical, report: reportLater };
}

/** Stands alone, so that it keeps nothing of the first reading. */
function readLater(text: string, file: string): ParsedYaml['report'] {
  return (...found) => parseYaml(text, file).report(...found);
}

function checkId(parsed: ParsedYaml, file: string, hasId: boolean): Issue[] {
  const id = (parsed.data as { id?: unknown } | undefined)?.id;
  const name = file.replace(/^.*[\\/]/, '').replace(/\.yaml$/, '');
  if (!hasId || typeof id !== 'string') return [];
  const why = findReservation(id, 'record');
  if (why)
    return [parsed.report('reserved-id', ['id'], { id, why, suggestion: freeId(id, 'record') })];
  if (id === name) return [];
  return [parsed.report('id-not-file-name', ['id'], { id, name })];
}

/** Points at the first line that is not as `npm run fix` would write it. */
export function findFirstDifference(text: string, canonical: string, file: string): Issue {
  const wanted = canonical.split('\n');
  const found = text.split('\n');
  const index = found.findIndex((content, at) => content !== wanted[at]);
  const line = index < 0 ? found.length : index + 1;
  // A line that is cut would be copied as it is shown.
  const shown = (wanted[index] ?? '').trim();
  const values = { wanted: shown.length > 200 ? '' : shown };
  return { file, line, column: 1, rule: 'not-canonical', severity: 'error', field: '', values };
}
