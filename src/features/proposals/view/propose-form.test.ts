import { beforeAll, describe, expect, it } from 'vitest';
import type { Destination } from '#directory/destination.ts';
import { createDirectory, type Directory } from '#directory/directory.ts';
import { askRecord } from '#features/proposals/form/ask-record.ts';
import { locales } from '#model/locales.ts';
import type { Site } from '#model/site.ts';
import { readSampleContent } from '#testing/own-content.ts';
import { drawForm } from './propose-form.tsx';

let directory: Directory;
beforeAll(async () => {
  const content = await readSampleContent();
  directory = createDirectory(content.records, [], content.site as Site, { today: '2026-11-28' });
});

/** Forms that were drawn: each takes some forty milliseconds, and several tests look at the same. */
const drawn = new Map<string, string>();

function draw(locale: (typeof locales)[number], destination: Destination, isNew: boolean): string {
  const key = JSON.stringify([locale, destination, isNew]);
  let html = drawn.get(key);
  if (html === undefined) {
    const form = { locale, directory, isNew };
    const parts = askRecord('associations', undefined, form);
    html = drawForm({ collection: 'associations', locale, parts, destination, isNew });
    drawn.set(key, html);
  }
  return html;
}

const drawNew = (locale: (typeof locales)[number], destination: Destination) =>
  draw(locale, destination, true);

describe('the form of a new record', () => {
  it.each(locales)('says in %s what is needed, and marks it', (locale) => {
    const html = drawNew(locale, { way: 'netlify' });
    const fields = html.match(/<(?:input|textarea)[^>]* required[^>]*>/g) ?? [];
    const names = fields.map((field) => /name="([^"]*)"/.exec(field)?.[1]);
    expect(names).toEqual([`name.${locale}`, `summary.${locale}`]);
    expect(html.match(/data-needed/g)).toHaveLength(1);
    expect(html.match(/class="needed"/g)).toHaveLength(3);
  });

  it('promises nothing and asks for no sender where nobody can be reached', () => {
    const html = drawNew('fr', { way: 'none' });
    expect(html).not.toMatch(/x-name|x-reach|consent/);
    expect(drawNew('fr', { way: 'none', whatsapp: '+212600000001' })).toContain('x-reach');
  });
});

describe('the form that corrects a record', () => {
  const drawBlank = (locale: (typeof locales)[number] = 'fr') =>
    draw(locale, { way: 'netlify' }, false);

  it('is one for all records of a language, and light for all of them', () => {
    const sizes = locales.map((locale) => Buffer.byteLength(drawBlank(locale)));
    expect(Math.max(...sizes)).toBeLessThan(28_500);
  });

  it('asks for all that its headings promise', () => {
    const html = drawBlank('ar');
    for (const name of [
      'places.0.hours.week',
      'places.0.hours.ramadan',
      'contacts.0.phones.0.reach.whatsapp',
      'services.0.cost',
      'services.0.access.walk-in',
    ])
      expect(html).toContain(`name="${name}"`);
  });

  it('asks in either form which record is meant, and claims to have no whole answer', () => {
    const html = drawBlank();
    expect(html.match(/<input[^>]* required[^>]*name="x-which"/g)).toHaveLength(2);
    expect(html.match(/ required/g)).toHaveLength(2);
    expect(html).toContain('name="x-all" value=""');
    expect(drawNew('fr', { way: 'netlify' })).not.toContain('x-which');
  });

  it('cuts nothing, and lets a browser keep nothing before it is known what it is about', () => {
    const html = drawBlank();
    expect(html).not.toMatch(/maxlength/i);
    expect(html.match(/<form[^>]*autocomplete="off"/gi)).toHaveLength(2);
    expect(html).not.toMatch(/autocomplete="(?!off)/i);
  });

  it('names each field in words, and each of a list', () => {
    const html = drawBlank();
    expect(html).toContain('aria-label="Activités, n° 1"');
    expect(html).not.toMatch(/>\d+</);
  });
});
