import { describeFields } from '#model/describe-fields.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { page as pageSchema } from '#model/pages.ts';
import type { PageFile } from '#records/read-page.ts';
import { compareText } from './compare-text.ts';
import { diffPage } from './diff-page.ts';
import { labelField } from './name-field.ts';
import { type Line, type ReviewSection, strong, words } from './piece.ts';
import type { FileChange } from './read-change.ts';
import { type ReviewContext, say, sayField } from './review-context.ts';

/** What a change means for a prose page in one language: all of it, for anything may stand in a page. */
export function describePage(
  { file, change }: FileChange,
  before: PageFile | undefined,
  after: PageFile | undefined,
  context: ReviewContext,
): ReviewSection {
  const { title = file, locale = 'en' } = after ?? before ?? {};
  const names = new Intl.DisplayNames([localeEntry(context.locale).tag], { type: 'language' });
  const what = say(context, 'what.page', { language: names.of(locale) ?? locale });
  const heading = say(context, `record.${change}`, { name: [words(title, locale)], what });
  return { heading, file, lines: listLines(), isProse: true };

  function listLines(): Line[] {
    if (change === 'removed' || !after) return [{ phrase: say(context, 'record.gone') }];
    const lines = [
      ...describeHead(before, after, context),
      ...describeBody(before?.body ?? '', after.body, locale, context),
    ];
    return lines.length > 0 ? lines : [{ phrase: say(context, 'record.formOnly') }];
  }
}

function describeHead(
  before: PageFile | undefined,
  after: PageFile,
  context: ReviewContext,
): Line[] {
  const { properties = {} } = describeFields(pageSchema);
  return (['title', 'summary'] as const).flatMap((key): Line[] => {
    const [was, is] = [before?.[key], after[key]];
    if (was === is) return [];
    const label = labelField(key, properties[key], context);
    return [{ phrase: compareText(was, is, after.locale, label, context) }];
  });
}

function describeBody(before: string, after: string, lang: Locale, context: ReviewContext): Line[] {
  const changes = diffPage(before, after, lang).map(
    (parts) => [{ kind: 'words', lang, parts }] as const,
  );
  const label = say(context, 'body');
  const [first, ...others] = changes;
  if (!first) return [];
  if (others.length === 0)
    return [{ phrase: sayField(context, 'field.diff', label, { diff: first }) }];
  return [{ phrase: [strong(label)], lines: changes.map((phrase) => ({ phrase })) }];
}
