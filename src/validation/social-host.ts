import type { Issue } from '#records/issue.ts';
import type { LightCheck } from './check.ts';
import { walkKind } from './walk-content.ts';

/** Where the profiles of a network live, subdomains included; `other` may lead anywhere. */
const hosts: Record<string, readonly string[]> = {
  facebook: ['facebook.com', 'fb.com', 'fb.me'],
  instagram: ['instagram.com'],
  linkedin: ['linkedin.com'],
  tiktok: ['tiktok.com'],
  x: ['x.com', 'twitter.com'],
  youtube: ['youtube.com', 'youtu.be'],
};

export const socialHost: LightCheck = {
  name: 'social-host',
  description: 'A link that is drawn with the name of a network leads to that network.',
  scope: 'record',
  weight: 'light',
  rules: ['social-host'],
  check(content) {
    const issues: Issue[] = [];
    walkKind(content, 'social-link', ({ file, value, path }) => {
      const { network, url } = value as { network: string; url: string };
      const known = hosts[network];
      const host = new URL(url).hostname;
      if (!known || known.some((one) => host === one || host.endsWith(`.${one}`))) return;
      const values = { network, host, hosts: known.join(', ') };
      issues.push(file.report('social-host', [...path, 'url'], values));
    });
    return issues;
  },
};
