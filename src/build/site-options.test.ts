import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { locales } from '#model/locales.ts';
import { readLocales, readSiteOptions } from './site-options.ts';

it('a build draws the locales that are named, in the order of the table', () => {
  expect(readLocales()).toEqual(locales);
  expect(readLocales('de, ar')).toEqual(['ar', 'de']);
  expect(() => readLocales('fr,xx')).toThrow('TWIZA_LOCALES names “xx”');
});

describe('what is said of a build', () => {
  let content: string;
  beforeEach(() => {
    content = mkdtempSync(join(tmpdir(), 'twiza-options-'));
    writeFileSync(join(content, 'site.yaml'), 'url: https://twiza.example\noffline: false\n');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(content, { recursive: true });
  });

  function read(env: Record<string, string | undefined> = {}) {
    const none = { NETLIFY: '', TWIZA_OUT: '', TWIZA_LOCALES: '', TWIZA_THREADS: '' };
    for (const [name, value] of Object.entries({ ...none, TWIZA_CONTENT: content, ...env }))
      vi.stubEnv(name, value);
    return readSiteOptions();
  }

  it('is what the settings say, where nothing else is asked for', () => {
    expect(read()).toMatchObject({
      url: 'https://twiza.example',
      outDir: 'dist',
      content,
      isOfflineOn: false,
      locales,
    });
  });

  it('is the address that Netlify gives a deployment, a draft before the site', () => {
    const [draft, own] = ['https://draft.example', 'https://own.example'];
    expect(read({ NETLIFY: 'true', DEPLOY_PRIME_URL: draft, URL: own }).url).toBe(draft);
    expect(read({ NETLIFY: 'true', DEPLOY_PRIME_URL: undefined, URL: own }).url).toBe(own);
    expect(read({ DEPLOY_PRIME_URL: draft, URL: own }).url).toBe('https://twiza.example');
  });

  it('is below a path where the address has one, and a draft of Netlify at the root', () => {
    expect(read().basePath).toBe('');
    writeFileSync(join(content, 'site.yaml'), 'url: https://someone.example/twiza\n');
    expect(read()).toMatchObject({ url: 'https://someone.example/twiza', basePath: '/twiza' });
    expect(read({ NETLIFY: 'true', DEPLOY_PRIME_URL: 'https://draft.example' }).basePath).toBe('');
  });

  it('gives each output a store of records of its own', () => {
    expect(read({ TWIZA_OUT: 'elsewhere' }).outDir).toBe('elsewhere');
    expect(read({ TWIZA_OUT: 'elsewhere' }).cacheDir).not.toBe(read().cacheDir);
  });
});
