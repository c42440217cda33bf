import { describe, expect, it } from 'vitest';
import { writeSecurityText } from './security-text.ts';

const url = 'https://twiza.example';

describe('security.txt', () => {
  it('says to whom one reports a hole, and until when it says so', () => {
    const text = writeSecurityText({ url, security: 'securite@twiza.example' }, '2026-11-30');
    expect(text).toBe(
      'Contact: mailto:securite@twiza.example\nExpires: 2027-11-29T00:00:00Z\nCanonical: https://twiza.example/.well-known/security.txt\n',
    );
  });

  it('names the page of GitHub where the repository is there', () => {
    const text = writeSecurityText({ url, repository: 'https://github.com/a/b.git' }, '2026-11-30');
    expect(text).toContain('Contact: https://github.com/a/b/security/advisories/new\n');
    expect(text).toContain('Policy: https://github.com/a/b/security/policy\n');
  });

  it.each([{}, { repository: 'https://git.example/a/b' }])('is not written for %j', (settings) => {
    expect(writeSecurityText({ url, ...settings }, '2026-11-30')).toBeUndefined();
  });
});
