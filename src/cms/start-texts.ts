import type { IssueLocale } from '#i18n/describe-issue.ts';
import type { CmsKey } from '#i18n/say-cms.ts';

/** Words that must be there before anything else is: they stand in the page itself. */
export const startTextKeys = [
  'title',
  'languages',
  'loading',
  'broken',
  'locked',
] as const satisfies CmsKey[];
export type StartTexts = Record<IssueLocale, Record<(typeof startTextKeys)[number], string>>;
