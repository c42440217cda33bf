import ar from './cms/ar.json' with { type: 'json' };
import en from './cms/en.json' with { type: 'json' };
import fr from './cms/fr.json' with { type: 'json' };
import type { IssueLocale } from './describe-issue.ts';
import { compileMessage } from './t.ts';

export type CmsKey = keyof typeof en;

/** What the editor says beside Decap’s own words, in the languages of the gate. Flat ICU messages. */
export const cmsMessages: Record<IssueLocale, Record<CmsKey, string>> = { ar, fr, en };

export function sayCms(
  key: CmsKey,
  locale: IssueLocale,
  values: Record<string, string | number> = {},
): string {
  return String(compileMessage(cmsMessages[locale][key], locale).format(values));
}
