import { composeIBAN, isValidIBAN } from 'ibantools';
import { country } from '#model/country.ts';
import type { Issue } from '#records/issue.ts';
import type { HeavyCheck } from './check.ts';
import { walkKind } from './walk-content.ts';

/** What a RIB is: the account of a bank of the country, without the letters of its IBAN. */
const rib = /^\d{24}$/;

/** Stands alone: its table of all countries’ accounts is too heavy for the editor, which has a phone to load it. */
export const accountValid: HeavyCheck = {
  name: 'account-valid',
  description: 'The sums within an IBAN or a RIB are right.',
  scope: 'record',
  weight: 'heavy',
  rules: ['account-valid'],
  check(content) {
    const issues: Issue[] = [];
    walkKind(content, 'way-to-give', ({ file, value, path }) => {
      const { iban: found } = value as { iban?: string };
      if (found && !isValid(found))
        issues.push(file.report('account-valid', [...path, 'iban'], { found }));
    });
    return issues;
  },
};

function isValid(account: string): boolean {
  if (rib.test(account)) {
    const iban = composeIBAN({ countryCode: country.code, bban: account });
    return hasRightKey(account) && iban !== null && isValidIBAN(iban);
  }
  const isLocal = account.startsWith(country.code);
  return isValidIBAN(account) && (!isLocal || hasRightKey(account.slice(4)));
}

/** The last two digits of a RIB are chosen so that 97 divides the whole; the library knows no such rule here. Zeros alone are no account. */
function hasRightKey(digits: string): boolean {
  const number = BigInt(digits);
  return number > 0n && number % 97n === 0n;
}
