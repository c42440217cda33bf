import { describe, expect, it } from 'vitest';
import { writePolicy } from '#cms/build/editor-policy.ts';
import type { Site } from '#model/site.ts';
import { chooseBackend } from './choose-backend.ts';

const site: Site = { name: { fr: 'Twiza' }, url: 'https://twiza.example' };
const repository = 'https://github.com/asso-ma/twiza.git';

describe('chooseBackend', () => {
  it('edits on GitHub where the site names its repository, forks for those who may not write', () => {
    expect(chooseBackend({ ...site, repository, branch: 'live' })).toEqual({
      name: 'github',
      repo: 'asso-ma/twiza',
      branch: 'live',
      open_authoring: true,
      squash_merges: true,
    });
  });

  it('signs people in by the relay that the site names', () => {
    const signIn = 'https://relay.example/oauth/start';
    expect(chooseBackend({ ...site, repository, signIn })).toMatchObject({
      base_url: 'https://relay.example',
      auth_endpoint: 'oauth/start',
    });
    expect(chooseBackend({ ...site, repository, signIn: 'https://relay.example' })).toMatchObject({
      auth_endpoint: 'auth',
    });
  });

  it.each<Partial<Site>>([
    {},
    { repository, demo: true },
    { repository: 'https://git.example/a/b' },
  ])('keeps a demonstration in memory: %j', (set) => {
    expect(chooseBackend({ ...site, ...set })).toEqual({ name: 'test-repo' });
  });
});

describe('writePolicy', () => {
  it('lets the editor of a demonstration speak to nobody else, and no text become a program', () => {
    const policy = writePolicy(chooseBackend(site));
    expect(policy).not.toContain('https:');
    expect(policy).not.toContain('unsafe-eval');
  });

  it('lets the editor on GitHub speak to GitHub, or to what stands for it', () => {
    expect(writePolicy(chooseBackend({ ...site, repository }))).toContain('https://api.github.com');
    const elsewhere = chooseBackend({ ...site, repository }, 'http://127.0.0.1:8080/api');
    expect(elsewhere.api_root).toBe('http://127.0.0.1:8080/api');
    expect(writePolicy(elsewhere)).toContain("connect-src 'self' blob: http://127.0.0.1:8080 ");
  });
});
