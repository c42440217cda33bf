import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { chooseBackend } from '#cms/config/choose-backend.ts';
import { makeConfig } from '#cms/config/make-config.ts';
import { issueLocales } from '#i18n/describe-issue.ts';
import type { Site } from '#model/site.ts';
import { loadDecapValidator } from '#testing/load-decap-validator.ts';

const site: Site = { name: { fr: 'Twiza' }, url: 'https://twiza.example' };
const pages = [{ id: 'about', locale: 'ar' as const, title: 'حول تويزة' }];
let validate: (config: object) => void;

// Bundles Decap: two seconds.
beforeAll(async () => {
  validate = await loadDecapValidator(mkdtempSync(join(tmpdir(), 'twiza-decap-')));
});

it.each(issueLocales)(
  'the configuration in %s passes Decap’s own validation, which the bundle leaves out',
  (language) => {
    const config = makeConfig({ language, site, pages, backend: chooseBackend(site) });
    expect(() => validate(config)).not.toThrow();
  },
);
