import { beforeAll, describe, expect, it } from 'vitest';
import type { Destination } from '#directory/destination.ts';
import { createDirectory, type Directory } from '#directory/directory.ts';
import { askAssociation } from '#features/proposals/form/ask-association.ts';
import { type Association, association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { locales } from '#model/locales.ts';
import type { Site } from '#model/site.ts';
import { readOwnContent } from '#testing/own-content.ts';
import { makeAssociation } from '#testing/synthetic/make-association.ts';
import { createRandom } from '#testing/synthetic/random.ts';
import { drawForm } from './propose-form.tsx';

let directory: Directory;
let records: Association[];
beforeAll(async () => {
  const content = await readOwnContent();
  directory = createDirectory(content.records, [], content.site as Site, { today: '2026-11-28' });
  const random = createRandom(7);
  records = Array.from({ length: 12 }, (_, index) =>
    makeAssociation(index + 1, content.records, random),
  );
});

function draw(
  record: Association,
  locale: (typeof locales)[number],
  more: { isPrivate?: boolean } = {},
): string {
  const parts = askAssociation(describeFields(association), record, {
    locale,
    directory,
    isNew: false,
  });
  const about = { id: record.id, name: record.id, version: 'abcdef' };
  return drawForm({ locale, parts, destination: { way: 'netlify' }, record: about, ...more });
}

function drawNew(locale: (typeof locales)[number], destination: Destination): string {
  const form = { locale, directory, isNew: true };
  const parts = askAssociation(describeFields(association), undefined, form);
  return drawForm({ locale, parts, destination });
}

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
  it('is light, for there are sixty thousand of them', () => {
    const sizes = records.flatMap((record) =>
      locales.map((locale) => Buffer.byteLength(draw(record, locale))),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(28_500);
  });

  it('asks for all that its headings promise, also where the record has none of it', () => {
    const [record] = records as [Association];
    const { contacts, places, services, ...bare } = record;
    const html = draw(bare, 'ar');
    for (const name of [
      'places.0.hours.week',
      'places.0.hours.ramadan',
      'contacts.0.phones.0.reach.whatsapp',
      'services.0.cost',
      'services.0.access.walk-in',
    ])
      expect(html).toContain(`name="${name}"`);
  });

  it('asks for them of one more, too', () => {
    const [record] = records as [Association];
    const places = [{ province: 'taza', precision: 'province' as const }];
    const html = draw({ ...record, places }, 'fr');
    for (const name of ['places.0.hours.ramadan', 'places.1.hours.ramadan'])
      expect(html).toContain(`name="${name}"`);
  });

  it('cuts nothing, and lets a browser bring back what was typed', () => {
    for (const html of records.slice(0, 3).map((record) => draw(record, 'fr'))) {
      expect(html).not.toMatch(/maxlength/i);
      expect(html).not.toMatch(/<form[^>]*autocomplete/i);
      expect(html).not.toContain('required');
    }
  });

  it('lets a browser keep nothing that is typed of a sensitive record', () => {
    const [record] = records as [Association];
    const html = draw(record, 'fr', { isPrivate: true });
    expect(html.match(/<form[^>]*autocomplete="off"/gi)).toHaveLength(2);
    expect(html).not.toMatch(/autocomplete="(?!off)/i);
  });

  it('names each field in words, and each of a list', () => {
    const [record] = records as [Association];
    const html = draw({ ...record, activities: [{ fr: 'Cours du soir' }] }, 'fr');
    expect(html).toContain('aria-label="Activités 1"');
    expect(html).not.toMatch(/>\d+</);
  });
});
