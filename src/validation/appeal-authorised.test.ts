import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { appealAuthorised } from './appeal-authorised.ts';

function check(texts: Record<string, string>) {
  return appealAuthorised.check(buildContent(texts), { today: '2025-11-22' });
}

const authorisation = (to: string) =>
  `authorisation:\n  number: 3/2025\n  authority:\n    fr: SGG\n  to: "${to}"\n`;

describe('appeal-authorised', () => {
  it('takes an appeal with its authorisation, and giving without an appeal', () => {
    expect(check({ 'needs/one': `publicAppeal: true\n${authorisation('2025-11-22')}` })).toEqual(
      [],
    );
    expect(check({ 'needs/two': 'publicAppeal: false\n' })).toEqual([]);
    expect(check({ 'associations/amal': 'waysToGive:\n  - way: in-kind\n' })).toEqual([]);
  });

  it('refuses an appeal without one', () => {
    const issues = check({
      'needs/one': 'publicAppeal: true\n',
      'associations/amal': 'waysToGive:\n  - way: online\n    publicAppeal: true\n',
    });
    expect(listIssues(issues)).toEqual([
      'needs/one.yaml:1:15 appeal-authorised',
      'associations/amal.yaml:3:19 appeal-authorised',
    ]);
  });

  it('reports an account in the country that no appeal shows', () => {
    const way = (iban: string) => `waysToGive:\n  - way: bank-transfer\n    iban: "${iban}"\n`;
    const issues = check({ 'associations/amal': way('MA64011519000001205000534921') });
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:3:11 account-without-appeal']);
    expect(issues[0]).toMatchObject({ severity: 'report' });
    expect(check({ 'associations/amal': way('DE89370400440532013000') })).toEqual([]);
  });

  it('reports one that has run out', () => {
    const issues = check({ 'needs/one': `publicAppeal: true\n${authorisation('2025-11-21')}` });
    expect(listIssues(issues)).toEqual(['needs/one.yaml:6:7 authorisation-expired']);
    expect(issues[0]).toMatchObject({ severity: 'report', values: { date: '2025-11-21' } });
    expect(check({ 'needs/one': `publicAppeal: false\n${authorisation('2025-11-21')}` })).toEqual(
      [],
    );
  });
});
