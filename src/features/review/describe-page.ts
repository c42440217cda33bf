import { describeFields } from '#model/describe-fields.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { page as pageSchema } from '#model/pages.ts';
import type { PageFile } from '#records/read-page.ts';
import { type Around, say, sayField } from './around.ts';
import { compareText } from './compare-values.ts';
import { diffPage } from './diff-page.ts';
import { nameField } from './name-field.ts';
import { type Line, type Section, strong, words } from './piece.ts';
import type { FileChange } from './read-change.ts';

/** What a change means for a prose page in one language: all of it, for anything may stand in a page. */
export function describePage(
  { file, change }: FileChange,
  before: PageFile | undefined,
  after: PageFile | undefined,
  around: Around,
): Section {
  const { title = file, locale = 'en' } = after ?? before ?? {};
  const names = new Intl.DisplayNames([localeEntry(around.locale).tag], { type: 'language' });
  const what = say(around, 'what.page', { language: names.of(locale) ?? locale });
  const heading = say(around, `record.${change}`, { name: [words(title, locale)], what });
  return { heading, file, lines: listLines(), isProse: true };

  function listLines(): Line[] {
    if (change === 'removed' || !after) return [{ phrase: say(around, 'record.gone') }];
    const lines = [
      ...describeHead(before, after, around),
      ...describeBody(before?.body ?? '', after.body, locale, around),
    ];
    return lines.length > 0 ? lines : [{ phrase: say(around, 'record.formOnly') }];
  }
}

function describeHead(before: PageFile | undefined, after: PageFile, around: Around): Line[] {
  const { properties = {} } = describeFields(pageSchema);
  return (['title', 'summary'] as const).flatMap((key): Line[] => {
    const [was, is] = [before?.[key], after[key]];
    if (was === is) return [];
    const label = nameField(key, properties[key], around);
    return [{ phrase: compareText(was, is, after.locale, label, around) }];
  });
}

function describeBody(before: string, after: string, lang: Locale, around: Around): Line[] {
  const changes = diffPage(before, after, lang).map(
    (parts) => [{ kind: 'words', lang, parts }] as const,
  );
  const label = say(around, 'body');
  const [first, ...others] = changes;
  if (!first) return [];
  if (others.length === 0)
    return [{ phrase: sayField(around, 'field.diff', label, { diff: first }) }];
  return [{ phrase: [strong(label)], lines: changes.map((phrase) => ({ phrase })) }];
}
