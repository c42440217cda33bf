import type { Issue } from '#records/issue.ts';
import type { Content } from '#records/read-content.ts';
import { appealAuthorised } from './appeal-authorised.ts';
import type { Check, CheckContext } from './check.ts';
import { coordinatesInProvince } from './coordinates-in-province.ts';
import { datesInOrder } from './dates-in-order.ts';
import { duplicateLikely } from './duplicate-likely.ts';
import { holidaysLikely } from './holidays-likely.ts';
import { hoursInOrder } from './hours-in-order.ts';
import { hoursParse } from './hours-parse.ts';
import { lookAlike } from './look-alike.ts';
import { noDuplicate } from './no-duplicate.ts';
import { noPersonalData } from './no-personal-data.ts';
import { phoneValid } from './phone-valid.ts';
import { precisionFits } from './precision-fits.ts';
import { provinceInRegion } from './province-in-region.ts';
import { ramadanLikely } from './ramadan-likely.ts';
import { referencesExist } from './references-exist.ts';
import { shortSentences } from './short-sentences.ts';
import { siteWithoutContact } from './site-without-contact.ts';
import { socialHost } from './social-host.ts';
import { timeZoneClear } from './time-zone-clear.ts';
import { translationsMissing } from './translations-missing.ts';
import { verificationOld } from './verification-old.ts';
import { wishExpires } from './wish-expires.ts';

export const allChecks: readonly Check[] = [
  referencesExist,
  noDuplicate,
  duplicateLikely,
  lookAlike,
  provinceInRegion,
  coordinatesInProvince,
  precisionFits,
  phoneValid,
  socialHost,
  hoursParse,
  hoursInOrder,
  timeZoneClear,
  ramadanLikely,
  holidaysLikely,
  datesInOrder,
  wishExpires,
  appealAuthorised,
  noPersonalData,
  shortSentences,
  translationsMissing,
  verificationOld,
  siteWithoutContact,
];

/** What the checks find in records that have no error of their own. */
export function runChecks(content: Content, context: CheckContext): Issue[] {
  return allChecks.flatMap(({ check }) => check(content, context));
}
