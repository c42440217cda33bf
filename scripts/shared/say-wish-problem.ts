import { WishProblem } from '#features/volunteering/keep/wish-file.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { sayVolunteering, type VolunteeringKey } from '#i18n/say-volunteering.ts';

/** Runs a command of wishes; what stops it is said, and it ends with 1. */
export async function orSay(locale: IssueLocale, command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof WishProblem)) throw error;
    console.error(sayVolunteering(`problem.${error.why}` as VolunteeringKey, error.values, locale));
    return 1;
  }
}
