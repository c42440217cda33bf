import { describeIssue, type IssueLocale } from '#i18n/describe-issue.ts';
import { sayCms } from '#i18n/say-cms.ts';
import { checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { loadNames } from './names.ts';
import { type Problem, sayProblems } from './say-problems.ts';
import { findUnreadableEntries } from './unreadable.ts';

/** Everything that stands between a draft and the directory, in the editor’s language. */
export async function findProblems(draft: Draft, language: IssueLocale): Promise<Problem[]> {
  const unreadable = findUnreadableEntries(draft.data);
  if (unreadable) {
    const { problem } = describeIssue(unreadable, language);
    const values = { file: draft.path, problem, line: unreadable.line };
    return [{ field: '', path: [], text: sayCms('fileRefused', language, values) }];
  }
  const issues = await checkDraft(draft);
  return [
    ...(await findTakenId(draft, language)),
    ...sayProblems(issues, draft.collection, language),
  ];
}

/** Decap would put a number behind the name of the file, and validation would refuse it. */
async function findTakenId(draft: Draft, language: IssueLocale): Promise<Problem[]> {
  const { collection, data, isNew } = draft;
  if (!isNew || collection === 'pages' || collection === 'site') return [];
  const id = String(data.id ?? '');
  const known = await loadNames(collection);
  if (!Object.hasOwn(known, id)) return [];
  return [{ field: '', path: ['id'], text: sayCms('idTaken', language, { id }) }];
}
