import { beforeAll, describe, expect, it } from 'vitest';
import { createDirectory, type Directory } from '#data/directory.ts';
import { readContent } from '#files/read-content.ts';
import { askAssociation } from '#form/ask-association.ts';
import { locales } from '#locales.ts';
import { type Association, association } from '#schemas/associations.ts';
import { describeFields } from '#schemas/describe-fields.ts';
import type { Site } from '#schemas/site.ts';
import { makeAssociation } from '../../../scripts/synth/make-association.ts';
import { createRandom } from '../../../scripts/synth/random.ts';
import { drawForm } from './propose-form.tsx';

let directory: Directory;
let records: Association[];
beforeAll(async () => {
  const content = await readContent('content');
  directory = createDirectory(content.records, [], content.site as Site);
  const random = createRandom(7);
  records = Array.from({ length: 12 }, (_, index) =>
    makeAssociation(index + 1, content.records, random),
  );
});

function draw(record: Association, locale: (typeof locales)[number]): string {
  const parts = askAssociation(describeFields(association), record, {
    locale,
    directory,
    isNew: false,
  });
  const about = { id: record.id, name: record.id, version: 'abcdef' };
  return drawForm({ locale, parts, destination: { way: 'netlify' }, record: about });
}

describe('the form that corrects a record', () => {
  it('is light, for there are sixty thousand of them', () => {
    const sizes = records.flatMap((record) =>
      locales.map((locale) => Buffer.byteLength(draw(record, locale))),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(28_500);
  });

  it('names each field in words, and each of a list', () => {
    const [record] = records as [Association];
    const html = draw({ ...record, activities: [{ fr: 'Cours du soir' }] }, 'fr');
    expect(html).toContain('aria-label="Activités 1"');
    expect(html).not.toMatch(/>\d+</);
  });
});
