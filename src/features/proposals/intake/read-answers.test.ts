import { beforeAll, describe, expect, it } from 'vitest';
import { createDirectory, type Directory } from '#directory/directory.ts';
import { askRecord } from '#features/proposals/form/ask-record.ts';
import { type Association, association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { type Locale, locales } from '#model/locales.ts';
import type { Site } from '#model/site.ts';
import type { Content } from '#records/read-content.ts';
import { writeRecord } from '#records/write-record.ts';
import { readOwnContent, readSampleContent } from '#testing/own-content.ts';
import { completePlaces } from './complete-record.ts';
import { fillForm } from './fill-form.ts';
import { readAnswers } from './read-answers.ts';

const fields = describeFields(association);
let worlds: { content: Content; directory: Directory }[];
beforeAll(async () => {
  worlds = await Promise.all(
    [readOwnContent('tests/fixtures/full-record'), readSampleContent()].map(async (reading) => {
      const content = await reading;
      return {
        content,
        directory: createDirectory(content.records, [], content.site as Site, {
          today: '2026-11-28',
        }),
      };
    }),
  );
});

/** The file of a record after somebody has sent its form. */
function send(
  record: Association,
  directory: Directory,
  locale: Locale,
  typed: Record<string, string | null> = {},
  isWhole = true,
): string {
  const all = fillForm({ directory, locale, record }, typed);
  const answers = isWhole ? all : new Map(Object.entries(typed) as [string, string][]);
  const form = { locale, directory, isNew: false };
  const read = askRecord('associations', record, form, fields)
    .flatMap(({ questions }) => questions)
    .map((question) => [question.name, readAnswers(question, { of: answers, isWhole, form })]);
  const after = { ...record, ...Object.fromEntries(read) };
  return writeRecord(completePlaces(after, directory), association);
}

/** The lines that only one of two files has. */
function diff(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `-${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('a form that comes back as it was shown', () => {
  it.each(locales)('changes nothing in any record, in %s', (locale) => {
    for (const { content, directory } of worlds)
      for (const record of content.records.associations) {
        const before = writeRecord(record, association);
        expect(send(record, directory, locale)).toBe(before);
        expect(send(record, directory, locale, {}, false)).toBe(before);
      }
  });
});

describe('one answer that was changed', () => {
  const changes: [string, Locale, Record<string, string | null>, string[]][] = [
    [
      'a telephone as people write it',
      'fr',
      { 'contacts.0.phones.0.number': '0528 11 22 33' },
      ['-      - number: "+212528000000"', '+      - number: "+212528112233"'],
    ],
    [
      'hours in words',
      'fr',
      { 'places.0.hours.ramadan': 'Lundi à jeudi, 10h-15h' },
      ['-      ramadan: Mo-Th 10:00-15:30', '+      ramadan: Mo-Th 10:00-15:00'],
    ],
    [
      'hours in Arabic words and digits',
      'ar',
      { 'places.0.hours.ramadan': 'من الاثنين إلى الخميس ١٠:٠٠-١٥:٠٠' },
      ['-      ramadan: Mo-Th 10:00-15:30', '+      ramadan: Mo-Th 10:00-15:00'],
    ],
    [
      'a text, in its language alone',
      'ar',
      { 'contacts.0.times.ar': 'كل صباح' },
      ['-      ar: صباحا من الاثنين إلى الجمعة', '+      ar: كل صباح'],
    ],
    [
      'a province, spelt as one happens to spell',
      'ar',
      { 'places.0.province': 'شيشاوه' },
      ['-    province: guelmim'],
    ],
    ['a box that was emptied', 'fr', { 'services.0.access.online': null }, ['-      - online']],
    ['a text that was missing', 'fr', { 'services.1.papers.fr': 'Aucun.' }, ['+      fr: Aucun.']],
    [
      'a name out of a list',
      'de',
      { 'places.1.province': 'marrakech' },
      ['-    province: chichaoua', '+    province: marrakech'],
    ],
    ['a year with Arabic digits', 'ar', { founded: '١٩٨٨' }, ['-founded: 1987', '+founded: 1988']],
    ['yes to no', 'en', { volunteers: 'false' }, ['-volunteers: true', '+volunteers: false']],
    ['a field that was emptied', 'es', { acronym: '' }, ['-acronym: ATRSDECSEGE-GUELMIM']],
    [
      'a website without its beginning',
      'fr',
      { website: 'www.amal.example' },
      [
        '-website: https://le-site.example/une-adresse-tres-longue/qui-ne-se-coupe/nulle-part/parce-que-personne-n-y-a-mis-d-espace/index',
        '+website: https://www.amal.example',
      ],
    ],
  ];

  it.each(changes)('%s', (_, locale, typed, expected) => {
    const { content, directory } = worlds[0] as (typeof worlds)[0];
    const record = content.records.associations.find(({ id }) => id === 'every-field');
    if (!record) throw new Error('The fixture has no such record.');
    const before = writeRecord(record, association);
    expect(diff(before, send(record, directory, locale, typed))).toEqual(expected);
  });

  it('is enough, where a message holds nothing else', () => {
    const { content, directory } = worlds[0] as (typeof worlds)[0];
    const record = content.records.associations.find(({ id }) => id === 'every-field');
    if (!record) throw new Error('The fixture has no such record.');
    const typed = { 'services.0.access.online': 'off', founded: '1990' };
    const before = writeRecord(record, association);
    expect(diff(before, send(record, directory, 'fr', typed, false))).toEqual([
      '-founded: 1987',
      '-      - online',
      '+founded: 1990',
    ]);
  });
});
