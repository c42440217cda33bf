import { describe, expect, it } from 'vitest';
import { groupAccount, isLocalAccount, isToTalkAbout } from './ways-to-give.ts';

describe('a way to give', () => {
  it('that brings money without an authorised appeal is to be talked about', () => {
    expect(isToTalkAbout({ way: 'bank-transfer' })).toBe(true);
    expect(isToTalkAbout({ way: 'online', publicAppeal: true })).toBe(false);
    expect(isToTalkAbout({ way: 'in-kind' })).toBe(false);
  });

  it('shows an account as it is printed', () => {
    expect(groupAccount('MA64011519000001205000534921')).toBe('MA64 0115 1900 0001 2050 0053 4921');
    expect(groupAccount('011519000001205000534921')).toBe('011 519 0000012050005349 21');
  });

  it('knows accounts of the country, as an IBAN or as a RIB', () => {
    expect(
      ['MA64011519000001205000534921', '011519000001205000534921', 'DE89370400440532013000'].map(
        isLocalAccount,
      ),
    ).toEqual([true, true, false]);
  });
});
