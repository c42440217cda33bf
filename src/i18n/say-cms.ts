import { editorCatalogs } from './cms/catalogs.ts';
import type { IssueLocale } from './describe-issue.ts';
import { compileMessage } from './t.ts';

export type CmsKey = keyof typeof editorCatalogs.en;

/** What the editor says beside Decap’s own words, in the languages of maintainers. Flat ICU messages. */
export const cmsMessages: Record<IssueLocale, Record<CmsKey, string>> = editorCatalogs;

export function sayCms(
  key: CmsKey,
  locale: IssueLocale,
  values: Record<string, string | number> = {},
): string {
  return String(compileMessage(cmsMessages[locale][key], locale).format(values));
}
