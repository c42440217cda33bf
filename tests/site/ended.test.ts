import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { t } from '#i18n/t.ts';
import { locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { listSitePages, openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('full-record');

describe.each(locales)('what has ended, in %s:', (locale) => {
  it('a closed association says so and names who carries on', () => {
    const article = openPage(site, `/${locale}/associations/closed-association/`).querySelector(
      'main article',
    );
    expect(readTidyText(article)).toContain(t(locale, 'status.closed').text);
    const successor = article?.querySelector(`a[href="/${locale}/associations/every-field/"]`);
    const name = openPage(site, `/${locale}/associations/every-field/`).querySelector('h1');
    expect(readTidyText(successor)).toBe(readTidyText(name));
  });

  it('a wish that has expired has no page, and no list shows it', () => {
    expect(existsSync(join(site, locale, 'volunteer/wishes/v-9ended'))).toBe(false);
    const wishes = openPage(site, `/${locale}/volunteer/wishes/`);
    expect(readTidyText(wishes.querySelector('main'))).toContain('Tasnim-essai');
    expect(readTidyText(wishes.querySelector('main'))).not.toContain('Anir-essai');
  });
});

it('an account for an appeal whose authorisation has ended stands on no page', () => {
  const pages = listSitePages(site).filter((path) => path.endsWith('/'));
  const found = pages.filter((path) => {
    return readFileSync(join(site, path, 'index.html'), 'utf8').includes(
      'MA64011519000001205000535018',
    );
  });
  expect(found).toEqual([]);
});
