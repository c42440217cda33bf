import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { socialHost } from './social-host.ts';

function check(network: string, url: string) {
  const text = `links:\n  - network: ${network}\n    url: ${url}\n`;
  return socialHost.check(buildContent({ 'associations/amal': text }), { today: '2025-11-22' });
}

describe('social-host', () => {
  it.each([
    ['facebook', 'https://www.facebook.com/amal'],
    ['facebook', 'https://fr-fr.FACEBOOK.com/amal'],
    ['facebook', 'https://fb.me/amal'],
    ['instagram', 'https://instagram.com/amal'],
    ['linkedin', 'https://ma.linkedin.com/company/amal'],
    ['tiktok', 'https://www.tiktok.com/@amal'],
    ['x', 'https://twitter.com/amal'],
    ['youtube', 'https://youtu.be/amal'],
    ['other', 'https://mastodon.example/@amal'],
  ])('takes %s at %s', (network, url) => {
    expect(check(network, url)).toEqual([]);
  });

  it.each([
    ['facebook', 'https://evil.example/', 'evil.example'],
    ['facebook', 'https://facebook.com.evil.example/', 'facebook.com.evil.example'],
    ['x', 'https://netflix.com/', 'netflix.com'],
    ['youtube', 'https://www.facebook.com/amal', 'www.facebook.com'],
  ])('refuses %s at %s', (network, url, host) => {
    const issues = check(network, url);
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:3:10 social-host']);
    expect(issues[0]).toMatchObject({ severity: 'error', values: { network, host } });
    expect(String(issues[0]?.values.hosts).split(', ')).toContain(`${network}.com`);
    expect(issues[0]?.values.hosts).not.toContain(host);
  });
});
