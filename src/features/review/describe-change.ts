import type { IssueLocale } from '#i18n/describe-issue.ts';
import { describeFields } from '#model/describe-fields.ts';
import { locales } from '#model/locales.ts';
import { site as siteSchema } from '#model/site.ts';
import type { RecordFile } from '#records/read-content.ts';
import type { PageFile } from '#records/read-page.ts';
import { isFormRule } from '#records/rules.ts';
import { describeDuplicate, describeFileIssues, describeOne } from './describe-issues.ts';
import { describeLinks } from './describe-links.ts';
import { describePage } from './describe-page.ts';
import { describeRecord, fieldsOf } from './describe-record.ts';
import { enumerateSome } from './enumerate-some.ts';
import { type FoundIssues, findIssues } from './find-issues.ts';
import { listPages } from './list-pages.ts';
import { code, type Line, type Phrase, type Review, type ReviewSection, strong } from './piece.ts';
import type { Change, FileChange } from './read-change.ts';
import { createReviewContext, listRecords, type ReviewContext, say } from './review-context.ts';

/**
 * What a change of the content means, in plain words, for somebody who judges it in a minute.
 *
 * @param today ISO day
 */
export function describeChange(change: Change, locale: IssueLocale, today: string): Review {
  const { before, after, files } = change;
  const context = createReviewContext(before, after, locale);
  const issues = findIssues(change, today);
  const refused = files.filter(({ file }) => isRefused(file, issues, change));
  const told = files.filter((each) => !refused.includes(each));
  const records = told.map((each) => describeFile(each, change, context));
  const links = describeLinks(change, context);
  const errors = issues.errors.filter(({ file }) => !refused.some((each) => each.file === file));

  const isChanged = (name: string) => files.some(({ file }) => file === name);
  const part = (heading: Parameters<typeof say>[1], lines: readonly Line[]): ReviewSection[] =>
    lines.length > 0 ? [{ heading: say(context, heading), lines }] : [];
  return {
    warnings: [
      ...warnOfElsewhere(change.elsewhere, context),
      ...warnOfSettings(files, change, context),
      ...refused.map(({ file }) => ({
        phrase: [strong(say(context, 'refused', { file: [code(file)] }))],
        lines: describeFileIssues(
          issues.errors.filter((issue) => issue.file === file),
          after,
          context,
        ),
      })),
    ],
    summary: summarise(told, change, issues, links.length, context),
    sections: [
      ...records.filter((section) => section !== undefined),
      ...part(
        'checks.heading',
        errors.map((issue) => describeOne(issue, after, context)),
      ),
      ...part(
        'duplicates.heading',
        issues.duplicates.map((issue) => describeDuplicate(issue, after, isChanged, context)),
      ),
      ...part('links.heading', links),
      ...part('notes.heading', [
        ...told.filter((each) => isOther(each, change)).map((each) => describeOther(each, context)),
        ...issues.reports.map((issue) => describeOne(issue, after, context)),
      ]),
      ...part('pages.heading', describePages(told, change, context)),
    ],
  };
}

/** A file with an error in itself is no record; an error between records leaves it one. */
function isRefused(file: string, { errors }: FoundIssues, { after }: Change): boolean {
  const isRead =
    after.files.some((each) => each.file === file && each.record !== undefined) ||
    after.pages.some((each) => each.file === file) ||
    (after.siteFile.file === file && after.site !== undefined);
  return !isRead && errors.some((issue) => issue.file === file && !isFormRule(issue.rule));
}

function describeFile(
  each: FileChange,
  change: Change,
  context: ReviewContext,
): ReviewSection | undefined {
  const { before, after } = change;
  const [was, is] = [before, after].map((content) => findRecord(content, each.file));
  const collection = (is ?? was)?.collection;
  if (collection) {
    const fields = fieldsOf(collection);
    return describeRecord(
      each,
      collection,
      fields,
      was?.record as object,
      is?.record as object,
      context,
    );
  }
  const [old, fresh] = [before, after].map((content) => findPage(content, each.file));
  if (old || fresh) return describePage(each, old, fresh, context);
  if (each.file !== after.siteFile.file) return;
  return describeRecord(each, 'site', describeFields(siteSchema), before.site, after.site, context);
}

function isOther({ file }: FileChange, { before, after }: Change): boolean {
  return ![before, after].some(
    (content) =>
      findRecord(content, file) ?? findPage(content, file) ?? content.siteFile.file === file,
  );
}

function describeOther({ file, change }: FileChange, context: ReviewContext): Line {
  return { phrase: say(context, `other.${change}`, { file: [code(file)] }) };
}

function findRecord(content: Change['after'], name: string): RecordFile | undefined {
  return content.files.find(({ file }) => file === name);
}

function findPage(content: Change['after'], name: string): PageFile | undefined {
  return content.pages.find(({ file }) => file === name);
}

function warnOfElsewhere(elsewhere: readonly FileChange[], context: ReviewContext): Line[] {
  if (elsewhere.length === 0) return [];
  const files = enumerateSome(
    elsewhere.map(({ file }) => [code(file)]),
    context,
  );
  return [{ phrase: [strong(say(context, 'elsewhere', { count: elsewhere.length, files }))] }];
}

function warnOfSettings(
  files: readonly FileChange[],
  { after }: Change,
  context: ReviewContext,
): Line[] {
  const { file } = after.siteFile;
  if (!files.some((each) => each.file === file)) return [];
  return [{ phrase: [strong(say(context, 'settings', { file: [code(file)] }))] }];
}

function describePages(
  told: readonly FileChange[],
  change: Change,
  context: ReviewContext,
): Line[] {
  const { before, after } = change;
  const touched = told.flatMap(
    ({ file }) => findRecord(after, file) ?? findRecord(before, file) ?? [],
  );
  const paths = listPages(touched, [before, after]);
  if (paths.length === 0) return [];
  const values = {
    count: paths.length,
    locales: locales.length,
    paths: enumerateSome(
      paths.map((path) => [code(`${path}/`)]),
      context,
    ),
  };
  return [{ phrase: say(context, 'pages.line', values) }];
}

function summarise(
  told: readonly FileChange[],
  change: Change,
  issues: FoundIssues,
  links: number,
  context: ReviewContext,
): Phrase {
  const records = told.filter((each) => !isOther(each, change));
  const clauses: Phrase[] = (['added', 'changed', 'removed'] as const).flatMap((kind) => {
    const count = records.filter((each) => each.change === kind).length;
    return count > 0 ? [say(context, `count.${kind}`, { count })] : [];
  });
  if (clauses.length === 0) clauses.push(say(context, 'count.none'));
  if (links > 0) clauses.push(say(context, 'count.links', { count: links }));
  if (issues.duplicates.length > 0)
    clauses.push(say(context, 'count.duplicates', { count: issues.duplicates.length }));
  clauses.push(say(context, 'count.errors', { count: issues.errors.length }));
  return say(context, 'summary', { clauses: listRecords(clauses, context) });
}
