import { type IssueLocale, issueLocales } from '#i18n/describe-issue.ts';

/** The language of whoever runs the command, when commands speak it; otherwise English. */
export function guessLocale(environment: NodeJS.ProcessEnv = process.env): IssueLocale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const language = (LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@-]/, 1)[0];
  return issueLocales.find((locale) => locale === language) ?? 'en';
}
