import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { phoneValid } from './phone-valid.ts';

function check(number: string) {
  const content = buildContent({
    'associations/amal': `contacts:\n  - phones:\n      - number: "${number}"\n`,
  });
  return phoneValid.check(content, { today: '2025-11-22' });
}

describe('phone-valid', () => {
  it.each(['+212612345678', '+212528891234', '+212801000000', '+33123456789'])(
    'takes %s',
    (number) => {
      expect(check(number)).toEqual([]);
    },
  );

  it.each([
    ['+2126123456', ''],
    ['+212112345678', ''],
    ['+999123456789', ''],
    ['+2120612345678', '+212612345678'],
  ])('refuses %s', (number, suggestion) => {
    const issues = check(number);
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:3:17 phone-valid']);
    expect(issues[0]?.values).toEqual({ found: number, suggestion });
  });
});

describe('a number that is dialled as it is', () => {
  it.each(['15', '19', '177', '2511', '8350', '0800002511', '0801004747'])(
    'may be %s',
    (number) => {
      expect(check(number)).toEqual([]);
    },
  );

  it('takes no messages, though nobody says that it takes calls', () => {
    const content = buildContent({
      'associations/amal':
        'contacts:\n  - phones:\n      - number: "2511"\n        reach:\n          - sms\n      - number: "+212612345678"\n        reach:\n          - whatsapp\n      - number: "15"\n        reach:\n          - call\n',
    });
    const issues = phoneValid.check(content, { today: '2025-11-22' });
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:5:13 phone-without-messages']);
    expect(issues[0]?.values).toEqual({ found: '2511' });
  });

  it('takes no messages', () => {
    const content = buildContent({
      'associations/amal':
        'contacts:\n  - phones:\n      - number: "2511"\n        reach:\n          - call\n          - whatsapp\n',
    });
    expect(listIssues(phoneValid.check(content, { today: '2025-11-22' }))).toEqual([
      'associations/amal.yaml:6:13 phone-without-messages',
    ]);
  });
});
