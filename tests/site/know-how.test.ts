import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { contentOf, siteOf } from '#testing/build-fixture.ts';
import { openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('full-record');

describe.each(locales)('a question to the others, in %s', (locale) => {
  const question = () => openPage(site, `/${locale}/resources/trial-question/`);
  const href = (id: string) => `/${locale}/resources/${id}/`;

  it('stands with its answers and their text, once, and with a way to answer', () => {
    const answers = question().querySelector('#answers');
    const links = [...question().querySelectorAll(`main a[href="${href('trial-guide')}"]`)];
    expect(links).toHaveLength(1);
    expect(readTidyText(answers)).toContain('Relire deux fois.');
    expect(
      answers?.querySelector(`a[href^="/${locale}/propose/resources/new/?answers="]`),
    ).not.toBeNull();
  });

  it('is what its answer leads back to', () => {
    const link = openPage(site, href('trial-guide')).querySelector('main .notice a');
    expect(link?.getAttribute('href')).toBe(href('trial-question'));
  });
});

it('a file of a record is downloaded as it lies beside it, from one place for all languages', () => {
  const path = 'resources/trial-guide/modele-rubriques.pdf';
  const written = readFileSync(join(site, 'files', path));
  expect(written.equals(readFileSync(join(contentOf('full-record'), path)))).toBe(true);
  for (const locale of locales) {
    const link = openPage(site, `/${locale}/resources/trial-guide/`).querySelector('a[download]');
    expect(link?.getAttribute('href')).toBe(`/files/${path}`);
  }
});

it('a photo of a record is upright, and no longer tells where it was taken or by whom', async () => {
  const path = 'resources/trial-guide/photo-essai.jpg';
  const given = await sharp(join(contentOf('full-record'), path)).metadata();
  expect(given.exif).toBeDefined();
  const written = await sharp(join(site, 'files', path)).metadata();
  expect(written.exif).toBeUndefined();
  expect([written.width, written.height]).toEqual([given.height, given.width]);
});

it('a text in Markdown has headings below that of its part, and links into its language', () => {
  const text = openPage(site, '/fr/resources/trial-guide/').querySelector('.prose');
  expect(readTidyText(text?.querySelector('h3') ?? null)).toBe('Pas à pas');
  expect(text?.querySelector('li a')?.getAttribute('href')).toBe('/fr/associations/');
});
