import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { accountValid } from './account-valid.ts';

function check(account: string) {
  const content = buildContent({
    'associations/amal': `waysToGive:\n  - way: bank-transfer\n    iban: "${account}"\n`,
  });
  return accountValid.check(content, { today: '2025-11-22' });
}

describe('account-valid', () => {
  it.each([
    ['an IBAN of the country', 'MA64011519000001205000534921'],
    ['one of another country', 'DE89370400440532013000'],
    ['a RIB', '011519000001205000534921'],
  ])('takes %s', (_, account) => {
    expect(check(account)).toEqual([]);
  });

  it.each([
    ['whose digits are swapped', 'MA64011519000001205000534912'],
    ['of another country with a wrong sum', 'DE88370400440532013000'],
    ['of no country', 'XX64011519000001205000534921'],
    ['that is a RIB with a wrong key', '011519000001205000534922'],
    // The two digits of the IBAN fit, those of the RIB within it do not.
    ['that is nothing but zeros', '000000000000000000000000'],
    ['whose RIB has a wrong key', 'MA37011519000001205000534922'],
  ])('refuses one %s', (_, account) => {
    const issues = check(account);
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:3:11 account-valid']);
    expect(issues[0]?.values).toEqual({ found: account });
  });
});
