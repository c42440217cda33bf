import { describeIssue } from '#i18n/describe-issue.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Issue } from '#records/issue.ts';
import type { Content } from '#records/read-content.ts';
import { fieldsOf, nameRecord } from './describe-record.ts';
import { joinFieldNames, labelField } from './name-field.ts';
import { code, type Line, type Phrase, words } from './piece.ts';
import { type ReviewContext, say } from './review-context.ts';

/** More messages about one file than anybody reads: the first ones mostly explain the others. */
const mostMessages = 8;

/** What validation says of one file, which the sentence above has named. */
export function describeFileIssues(
  issues: readonly Issue[],
  content: Content,
  context: ReviewContext,
): Line[] {
  const lines = issues.slice(0, mostMessages).map((issue): Line => {
    const { file: _, ...values } = readIssue(issue, content, context);
    const key = values.field.length > 0 ? 'checks.hereField' : 'checks.here';
    return { phrase: say(context, key, values) };
  });
  const rest = issues.length - lines.length;
  return rest > 0 ? [...lines, { phrase: say(context, 'andMore', { count: rest }) }] : lines;
}

/** A message of validation with its place, the field called by its name. */
export function describeOne(issue: Issue, content: Content, context: ReviewContext): Line {
  const values = readIssue(issue, content, context);
  const key = values.field.length > 0 ? 'checks.field' : 'checks.line';
  return { phrase: say(context, key, values) };
}

function readIssue(issue: Issue, content: Content, context: ReviewContext) {
  const { problem, remedy } = describeIssue(issue, context.locale);
  const collection = content.files.find(({ file }) => file === issue.file)?.collection;
  const field = nameIssueField(issue.field, collection && fieldsOf(collection), context);
  return {
    file: [code(issue.file)],
    line: String(issue.line),
    field,
    // The words are ours, what they quote is not.
    problem: [words(problem, context.locale)],
    remedy: [words(remedy, context.locale)],
  };
}

/**
 * Two records that may be one and the same: the one that the change brings, then the other.
 *
 * @param isChanged whether a file is part of the change
 */
export function describeDuplicate(
  issue: Issue,
  content: Content,
  isChanged: (file: string) => boolean,
  context: ReviewContext,
): Line {
  const pair = [issue.file, String(issue.values.other)];
  const [file = '', otherFile = ''] = isChanged(issue.file) ? pair : pair.reverse();
  const nameOf = (name: string): Phrase => {
    const record = content.files.find((each) => each.file === name)?.record;
    return record ? nameRecord(record, name, context) : [code(name)];
  };
  const { problem } = describeIssue(issue, context.locale);
  const values = {
    name: nameOf(file),
    other: nameOf(otherFile),
    file: [code(file)],
    otherFile: [code(otherFile)],
    problem: [words(problem, context.locale)],
  };
  return { phrase: say(context, 'duplicates.line', values) };
}

/** `places 2 › hours › week` → `Places 2 › Opening hours › Ordinary week`. */
function nameIssueField(
  field: string,
  fields: FieldNode | undefined,
  context: ReviewContext,
): Phrase {
  let node = fields;
  return field.split(' › ').reduce<Phrase>((name, part) => {
    const [, key = part, place] = /^(.*?)(?: (\d+))?$/.exec(part) ?? [];
    if (!key) return name;
    node = node?.properties?.[key];
    const label = labelField(key, node, context);
    if (place) node = node?.items;
    return joinFieldNames(name, place ? [...label, ` ${place}`] : label, context);
  }, []);
}
