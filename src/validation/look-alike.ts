import { describeFields } from '#model/describe-fields.ts';
import { isOneOf, type Kind } from '#model/kinds.ts';
import { site as siteSchema } from '#model/site.ts';
import type { Issue } from '#records/issue.ts';
import type { PageFile } from '#records/read-page.ts';
import {
  findLookAlike,
  findStyledLetters,
  findWholeScriptConfusable,
} from '#records/scan-letters.ts';
import { type WalkedField, walkFields } from '#records/walk-fields.ts';
import type { LightCheck } from './check.ts';
import { walkContent } from './walk-content.ts';

const rule = 'look-alike';

export const lookAlike: LightCheck = {
  name: rule,
  description: 'No word is written in letters of another alphabet that only look like its own.',
  scope: 'record',
  weight: 'light',
  rules: [rule],
  check(content) {
    const { site, siteFile, pages } = content;
    const issues: Issue[] = [];
    const look = (field: WalkedField, { report }: Pick<typeof siteFile, 'report'>) => {
      const word = findSuspectWord(field);
      if (word) issues.push(report(rule, field.path, { word }));
    };
    walkContent(content, ({ file, ...field }) => look(field, file));
    if (site) walkFields(site, describeFields(siteSchema), (field) => look(field, siteFile));
    // The editor knows of no other pages.
    return [...issues, ...(pages ?? []).flatMap(lookAtPage)];
  },
};

/** What people and things are called, and said in one line. */
const naming: readonly Kind[] = ['line', 'word'];
/** These have rules of their own for the letters of a host. */
const links: readonly Kind[] = ['link', 'origin'];

/** A foreign word may stand in a longer text; in a name it takes the place of another. */
function findSuspectWord({ value, node, ancestors }: WalkedField): string | undefined {
  if (typeof value !== 'string' || isOneOf(node?.kind, links)) return;
  const isName = [node, ancestors.at(-1)].some((each) => isOneOf(each?.kind, naming));
  return (
    findLookAlike(value) ?? (isName ? findWholeScriptConfusable(value) : findStyledLetters(value))
  );
}

function lookAtPage({ file, text, ...page }: PageFile): Issue[] {
  return (['title', 'summary'] as const).flatMap((field) => {
    const word = findLookAlike(page[field]) ?? findWholeScriptConfusable(page[field]);
    if (!word) return [];
    const line = text.split('\n').findIndex((each) => each.startsWith(`${field}:`)) + 1;
    return [{ file, line, column: 1, rule, severity: 'error', field, values: { word } }];
  });
}
