import { describeIssue, type IssueLocale } from '#i18n/describe-issue.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { sayCms } from '#i18n/say-cms.ts';
import { schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { isLocale, localeEntry } from '#model/locales.ts';
import { page } from '#model/pages.ts';
import { site } from '#model/site.ts';
import { followPath } from '#records/follow-path.ts';
import { type Issue, readFieldName } from '#records/issue.ts';
import type { Draft } from './draft.ts';
import type { FieldPath } from './find-field.ts';

export interface Problem {
  /** The way to the field, as the form calls it: `Places 2 › Opening hours`. Empty for the whole. */
  field: string;
  /** The same way as the schema has it. */
  path: FieldPath;
  text: string;
}

/** What is wrong with a draft, in the words of the form. */
export function sayProblems(
  issues: readonly Issue[],
  collection: Draft['collection'],
  language: IssueLocale,
): Problem[] {
  const fields = fieldsOf(collection);
  const said = issues.map((issue) => {
    const path = readFieldName(issue.field);
    const node = followPath(fields, path);
    const hint = node?.hints?.[language];
    // A file calls its fields by their keys; a form calls them by their names.
    const key = resolveText(node?.labels, language)?.text ?? issue.values.key;
    const values = key === undefined ? issue.values : { ...issue.values, key };
    const { problem } = describeIssue({ ...issue, values }, language);
    return {
      field: nameInForm(path, fields, language),
      path,
      text: hint ? `${problem} ${hint}` : problem,
    };
  });
  return said.filter((one, at) => said.findIndex((other) => isSame(one, other)) === at);
}

/** One problem on one line. */
export function sayProblem({ field, text }: Problem, language: IssueLocale): string {
  return field ? sayCms('field', language, { field, problem: text }) : text;
}

function nameInForm(
  path: readonly (string | number)[],
  fields: FieldNode,
  language: IssueLocale,
): string {
  const names = path.map((key, index) => {
    if (typeof key === 'number') return ` ${key + 1}`;
    const label = resolveText(followPath(fields, path.slice(0, index + 1))?.labels, language)?.text;
    const name = label ?? (isLocale(key) ? localeEntry(key).name : key);
    return index === 0 ? name : ` › ${name}`;
  });
  return names.join('');
}

function fieldsOf(collection: Draft['collection']): FieldNode {
  if (collection === 'pages') return describeFields(page);
  return describeFields(collection === 'site' ? site : schemas[collection]);
}

function isSame(one: Problem, other: Problem): boolean {
  return one.field === other.field && one.text === other.text;
}
